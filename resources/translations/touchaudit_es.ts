<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Acknowledge</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>I have done this, or read it</source>
        <translation>Lo he hecho o leído</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>Each change is logged with who, when, old and new. Signing again closes it.</source>
        <translation>Cada cambio se anota con quién, cuándo, antes y después. Firmar de nuevo la cierra.</translation>
    </message>
    <message>
        <source>Amend the visit</source>
        <translation>Rectificar la visita</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>¿Por qué se cambia?</translation>
    </message>
    <message>
        <source>Who changes it?</source>
        <translation>¿Quién la cambia?</translation>
    </message>
</context>
<context>
    <name>AmendingNotice</name>
    <message>
        <source>Open since {}, by {}. Every change is logged until it is signed again.</source>
        <translation>Abierta desde {}, por {}. Cada cambio se anota hasta que se firme de nuevo.</translation>
    </message>
    <message>
        <source>Amending: {}</source>
        <translation>Rectificación: {}</translation>
    </message>
</context>
<context>
    <name>AmendmentCard</name>
    <message>
        <source>Amendments</source>
        <translation>Rectificaciones</translation>
    </message>
    <message>
        <source>{}: {} → {}</source>
        <translation>{}: {} → {}</translation>
    </message>
    <message>
        <source>{}, {}. Why: {}</source>
        <translation>{}, {}. Motivo: {}</translation>
    </message>
</context>
<context>
    <name>AnnotateCanvas</name>
    <message>
        <source>Enter puts a mark down, arrow keys move it, with Shift they size it, Delete removes it</source>
        <translation>Intro pone una marca, las flechas la mueven, con Mayús cambian su tamaño, Supr la quita</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Blurred part</source>
        <translation>Zona difuminada</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Photo, {} marks</source>
        <translation>Foto, {} marcas</translation>
    </message>
    <message>
        <source>Photo, 1 mark</source>
        <translation>Foto, 1 marca</translation>
    </message>
    <message>
        <source>{}, mark {} of {}</source>
        <translation>{}, marca {} de {}</translation>
    </message>
</context>
<context>
    <name>AnnotateSheet</name>
    <message>
        <source>Draw on the photo</source>
        <translation>Dibujar en la foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>Texto en la foto</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>¿Qué debe decir?</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>What you drew is not kept yet: Done keeps it.</source>
        <translation>Su dibujo aún no está guardado: «Hecho» lo guarda.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Difuminar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Drag from anywhere to what the arrow shall point at.</source>
        <translation>Arrastre desde cualquier punto hasta lo que la flecha deba señalar.</translation>
    </message>
    <message>
        <source>Drag a box around what matters.</source>
        <translation>Arrastre un recuadro alrededor de lo importante.</translation>
    </message>
    <message>
        <source>Press where the words shall stand.</source>
        <translation>Pulse donde deba ir el texto.</translation>
    </message>
    <message>
        <source>Drag over a face, a plate or a name. Reports show the photo only so.</source>
        <translation>Arrastre sobre una cara, una matrícula o un nombre. Los informes solo muestran la foto así.</translation>
    </message>
    <message>
        <source>Drag it or its ends; the arrow keys move it, too. F1 shows all keys.</source>
        <translation>Arrastre la marca o sus extremos; las flechas también la mueven. F1 muestra todas las teclas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Arrow, box, text, blur</source>
        <translation>Flecha, recuadro, texto, difuminar</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Color siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Put a mark in the middle; write its words</source>
        <translation>Poner una marca en el centro; escribir su texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Pág ↑ ↓</translation>
    </message>
    <message>
        <source>Choose another mark</source>
        <translation>Elegir otra marca</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Shift ← → ↑ ↓</source>
        <translation>Mayús ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Size it</source>
        <translation>Cambiar el tamaño</translation>
    </message>
    <message>
        <source>Ctrl ← → ↑ ↓</source>
        <translation>Ctrl ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Move it far</source>
        <translation>Mover lejos</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose none; then leave</source>
        <translation>No elegir ninguna; luego salir</translation>
    </message>
    <message>
        <source>DRAWING</source>
        <translation>DIBUJAR</translation>
    </message>
    <message>
        <source>A MARK THAT IS CHOSEN</source>
        <translation>UNA MARCA ELEGIDA</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>Appeals</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>{}, {}: {}</source>
        <translation>{}, {}: {}</translation>
    </message>
    <message>
        <source>Told: {}</source>
        <translation>Comunicado: {}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Decidir de nuevo</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Resolver</translation>
    </message>
</context>
<context>
    <name>AppealSheet</name>
    <message>
        <source>The report prints the appeal with its reason, and what came of it.</source>
        <translation>El informe imprime la reclamación con su motivo y su resultado.</translation>
    </message>
    <message>
        <source>Appeal against an answer</source>
        <translation>Reclamar contra una respuesta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Who appeals?</source>
        <translation>¿Quién reclama?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Scan or type the code</source>
        <translation>Escanee o escriba el código</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Stage {}, {} the purchase; change it</source>
        <translation>Cambiar la etapa {} ({} la compra)</translation>
    </message>
    <message>
        <source>Change this stage</source>
        <translation>Cambiar esta etapa</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>New picture from the camera</source>
        <translation>Imagen nueva de la cámara</translation>
    </message>
    <message>
        <source>{} new pictures from the camera</source>
        <translation>{} imágenes nuevas de la cámara</translation>
    </message>
    <message>
        <source>Add all {}</source>
        <translation>Añadir las {}</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Change the card</source>
        <translation>Cambiar la ficha</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>Look up within ten seconds</source>
        <translation>Levantar la vista en diez segundos</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Toda la empresa</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Front-desk lead: a role, no name</source>
        <translation>Responsable de recepción: un puesto, no un nombre</translation>
    </message>
    <message>
        <source>Effort in days</source>
        <translation>Esfuerzo en días</translation>
    </message>
    <message>
        <source>half a day is 0.5</source>
        <translation>medio día es 0,5</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>How sure it helps</source>
        <translation>Seguridad de que ayude</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>See evidence</source>
        <translation>Ver las pruebas</translation>
    </message>
    <message>
        <source>Write the effort as a number of days, such as 0.5.</source>
        <translation>Indique el esfuerzo como número de días, por ejemplo 0,5.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Se hizo y comprobó una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la relación</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Se puede usar.</translation>
    </message>
    <message>
        <source>It can’t be used yet.</source>
        <translation>Aún no se puede usar.</translation>
    </message>
    <message>
        <source>What it amounts to</source>
        <translation>A qué equivale</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>{} scored, {} points</source>
        <translation>{} puntuadas, {} puntos</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>eliminatorio</translation>
    </message>
    <message>
        <source>knock-outs</source>
        <translation>eliminatorios</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>En {}</translation>
    </message>
    <message>
        <source>It asks for no {}: the report’s gap and curve stay empty.</source>
        <translation>No pregunta por {}: la brecha y la curva del informe quedan vacías.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>Outside any section</source>
        <translation>Fuera de toda sección</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Type to find an answer</source>
        <translation>Escriba para encontrar una respuesta</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Buscar una respuesta</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>Change the client</source>
        <translation>Cambiar la empresa</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Crear la empresa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Harbour Street Dental</source>
        <translation>Clínica Dental del Puerto</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Dental practice</source>
        <translation>Clínica dental</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Map to start from</source>
        <translation>Mapa de partida</translation>
    </message>
    <message>
        <source>Stages, touchpoints and personas usual in this trade; change them as you like.</source>
        <translation>Etapas, puntos de contacto y perfiles habituales del sector; cámbielos como quiera.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Una empresa necesita un nombre.</translation>
    </message>
    <message>
        <source>The bands must rise from fair to excellent.</source>
        <translation>Los niveles deben subir de regular a excelente.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>{} from</source>
        <translation>{} desde</translation>
    </message>
    <message>
        <source>Scores from 0 to 100; whatever lies below fair is poor.</source>
        <translation>Puntuaciones de 0 a 100; lo que queda por debajo de regular es deficiente.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>A photo is being added</source>
        <translation>Se está añadiendo una foto</translation>
    </message>
    <message>
        <source>This photo is being added. You can go on.</source>
        <translation>Se está añadiendo esta foto. Puede continuar.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Se hizo y comprobó una copia de seguridad.</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Colores como el sistema</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe en PDF</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Stages and channels</source>
        <translation>Etapas y canales</translation>
    </message>
    <message>
        <source>{} of {} touchpoints audited</source>
        <translation>{} de {} puntos de contacto auditados</translation>
    </message>
    <message>
        <source>touchpoints in {} of the places where the personas would look for one</source>
        <translation>puntos de contacto en el {} de los lugares donde los perfiles buscarían uno</translation>
    </message>
    <message>
        <source>{} of {} prefer it</source>
        <translation>lo prefieren {} de {}</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Field service</source>
        <translation>Servicio a domicilio</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>What firms forget</source>
        <translation>Lo que las empresas olvidan</translation>
    </message>
    <message>
        <source>Seldom polished, met by nearly every customer.</source>
        <translation>Rara vez cuidados; casi todos los clientes pasan por ellos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a touchpoint for {}</source>
        <translation>Añadir un punto de contacto para {}</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>auditado</translation>
    </message>
    <message>
        <source>not audited in this wave</source>
        <translation>no auditado en esta oleada</translation>
    </message>
    <message>
        <source>never audited</source>
        <translation>nunca auditado</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>no está en el mapa</translation>
    </message>
    <message>
        <source>Nobody ever looked at</source>
        <translation>Nadie ha mirado nunca</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
    <message>
        <source>{} of {} prefer it</source>
        <translation>lo prefieren {} de {}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add a touchpoint here</source>
        <translation>Añadir aquí un punto de contacto</translation>
    </message>
    <message>
        <source>Not this wave</source>
        <translation>No en esta oleada</translation>
    </message>
    <message>
        <source>Not audited</source>
        <translation>Sin auditar</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>{} of {} audited</source>
        <translation>{} de {} auditados</translation>
    </message>
    <message>
        <source>{} touchpoints</source>
        <translation>{} puntos de contacto</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Touchaudit made a mistake</source>
        <translation>Touchaudit ha cometido un error</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>What you entered up to now is stored. Please look through the text below and send it to whoever looks after the program.</source>
        <translation>Lo que ha introducido hasta ahora está guardado. Revise el texto de abajo y envíelo a quien se ocupa del programa.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Informe del error</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Criticality {} of 5</source>
        <translation>Importancia {} de 5</translation>
    </message>
</context>
<context>
    <name>EmptyRepeats</name>
    <message>
        <source>Add: {}</source>
        <translation>Añadir: {}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>A note is wanted</source>
        <translation>Se pide una nota</translation>
    </message>
    <message>
        <source>A photo is wanted</source>
        <translation>Se pide una foto</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <source>Up to 100 MB. It is kept with the answers, as it is.</source>
        <translation>Hasta 100 MB. Se guarda con las respuestas, tal cual.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Answers and notes</source>
        <translation>Respuestas y notas</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Recorrido</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>question is open</source>
        <translation>pregunta está abierta</translation>
    </message>
    <message>
        <source>questions are open</source>
        <translation>preguntas están abiertas</translation>
    </message>
    <message>
        <source>{} can be finished all the same: its score is a range then.</source>
        <translation>{} se puede terminar igualmente: la puntuación será un intervalo.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Ir a la primera</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Terminar de todos modos</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Latitud, grados norte</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Longitud, grados este</translation>
    </message>
    <message>
        <source>South and west are negative. Copy both from a map, parted by a comma.</source>
        <translation>Sur y oeste son negativos. Copie ambas de un mapa, separadas por una coma.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New client</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>The sample is being laid out</source>
        <translation>Se está preparando el ejemplo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>visit under way</source>
        <translation>visita en curso</translation>
    </message>
    <message>
        <source>visits under way</source>
        <translation>visitas en curso</translation>
    </message>
    <message>
        <source>{} planned</source>
        <translation>Planificadas: {}</translation>
    </message>
    <message>
        <source>No visit under way</source>
        <translation>Ninguna visita en curso</translation>
    </message>
    <message>
        <source>All data stays on this computer, in {}. No backup yet.</source>
        <translation>Todos los datos quedan en este ordenador, en {}. Aún no hay copia de seguridad.</translation>
    </message>
    <message>
        <source>All data stays on this computer, in {}. Last backup: {}.</source>
        <translation>Todos los datos quedan en este ordenador, en {}. Última copia de seguridad: {}.</translation>
    </message>
    <message>
        <source>Stand in your client’s own queue, and hand over the road map out of it.</source>
        <translation>Póngase en la cola de su cliente y entréguele la hoja de ruta para salir de ella.</translation>
    </message>
    <message>
        <source>The sample is a made-up dental practice; remove it whenever you like.</source>
        <translation>El ejemplo es una clínica dental inventada; quítelo cuando quiera.</translation>
    </message>
    <message>
        <source>{}, question {} of {}</source>
        <translation>{}, pregunta {} de {}</translation>
    </message>
    <message>
        <source>stopped {}</source>
        <translation>interrumpido {}</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>no se perdió nada</translation>
    </message>
    <message>
        <source>Continue the walk</source>
        <translation>Continuar el recorrido</translation>
    </message>
    <message>
        <source>PICK UP WHERE YOU STOOD</source>
        <translation>SIGA DONDE LO DEJÓ</translation>
    </message>
    <message>
        <source>{} of the touchpoints walked</source>
        <translation>{} de los puntos de contacto recorridos</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>punto crítico</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>puntos críticos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abrir {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Más acciones para {}</translation>
    </message>
    <message>
        <source>Change name and bands</source>
        <translation>Cambiar nombre y niveles</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>Quitar esta empresa</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>Se quitó {}.</translation>
    </message>
</context>
<context>
    <name>HotSpots</name>
    <message>
        <source>See evidence</source>
        <translation>Ver las pruebas</translation>
    </message>
    <message>
        <source>See the evidence at {}</source>
        <translation>Ver las pruebas de {}</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>A la hoja de ruta</translation>
    </message>
    <message>
        <source>Put {} on the road map</source>
        <translation>Poner {} en la hoja de ruta</translation>
    </message>
</context>
<context>
    <name>InventorySheet</name>
    <message>
        <source>Add from an inventory</source>
        <translation>Añadir desde un inventario</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <source>Each comes with its stage, service standard, criticality and checklist.</source>
        <translation>Cada uno trae su etapa, estándar de servicio, importancia y lista.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Tick at least one touchpoint.</source>
        <translation>Marque al menos un punto de contacto.</translation>
    </message>
    <message>
        <source>{}, criticality {}</source>
        <translation>{}, importancia {}</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>en el mapa</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>Skipped by the checklist</source>
        <translation>Omitidas por la lista</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Type to find a question</source>
        <translation>Escriba para encontrar una pregunta</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Todas {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Abiertas {}</translation>
    </message>
    <message>
        <source>Flagged {}</source>
        <translation>Marcadas {}</translation>
    </message>
    <message>
        <source>Evidence wanted {}</source>
        <translation>Falta prueba {}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Go to a place, or find words</source>
        <translation>Ir a un lugar o buscar palabras</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda sobre esta página</translation>
    </message>
    <message>
        <source>I had to repeat myself</source>
        <translation>Tuve que repetirme</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Mensaje visto</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Oportunidad perdida</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Move the photo in focus</source>
        <translation>Mover la foto elegida</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Volver más tarde</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste a photo into a walk</source>
        <translation>Pegar una foto en un recorrido</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Control siguiente</translation>
    </message>
    <message>
        <source>Close, leave as it was</source>
        <translation>Cerrar sin cambiar nada</translation>
    </message>
    <message>
        <source>Take what a sheet asks for</source>
        <translation>Aceptar lo que pide una hoja</translation>
    </message>
    <message>
        <source>Pick a card up, put it down</source>
        <translation>Coger una ficha, soltarla</translation>
    </message>
    <message>
        <source>Another lane</source>
        <translation>Otra columna</translation>
    </message>
    <message>
        <source>Higher, lower</source>
        <translation>Más arriba, más abajo</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>ON A WALK</source>
        <translation>EN UN RECORRIDO</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>EN TODAS PARTES</translation>
    </message>
    <message>
        <source>ON THE ROAD MAP</source>
        <translation>EN LA HOJA DE RUTA</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>{}, place {} of {}</source>
        <translation>{}, lugar {} de {}</translation>
    </message>
    <message>
        <source>From missed opportunities and afterthoughts.</source>
        <translation>De oportunidades perdidas y reflexiones posteriores.</translation>
    </message>
    <message>
        <source>This month: ends a pain, costs little.</source>
        <translation>Este mes: quita una molestia, cuesta poco.</translation>
    </message>
    <message>
        <source>This quarter: needs some money or training.</source>
        <translation>Este trimestre: pide algo de dinero o formación.</translation>
    </message>
    <message>
        <source>This year: worth doing, needs a decision.</source>
        <translation>Este año: vale la pena, exige una decisión.</translation>
    </message>
    <message>
        <source>Write an idea</source>
        <translation>Anotar una idea</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Añadir aquí</translation>
    </message>
    <message>
        <source>Add a card to {}</source>
        <translation>Añadir una ficha a «{}»</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Show its pages</source>
        <translation>Ver sus páginas</translation>
    </message>
    <message>
        <source>Export as a workbook…</source>
        <translation>Exportar como libro…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Versions and use</source>
        <translation>Versiones y uso</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>Copiada: {}</translation>
    </message>
    <message>
        <source>Retired: {}</source>
        <translation>Retirada: {}</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Each is an XLSForm: written in Excel, walked here or on a phone with ODK or Kobo</source>
        <translation>Cada una es un XLSForm: se escribe en Excel y se recorre aquí o en el móvil con ODK o Kobo</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Comprobar un archivo…</translation>
    </message>
    <message>
        <source>Open a checklist…</source>
        <translation>Abrir una lista…</translation>
    </message>
    <message>
        <source>Search the checklists</source>
        <translation>Buscar en las listas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No checklist has these words.</source>
        <translation>Ninguna lista contiene estas palabras.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Las suyas</translation>
    </message>
    <message>
        <source>Shipped with Touchaudit</source>
        <translation>Incluidas en Touchaudit</translation>
    </message>
    <message>
        <source>In the library now: {}</source>
        <translation>Ya en la biblioteca: {}</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Listas ({})</translation>
    </message>
    <message>
        <source>Check a checklist</source>
        <translation>Comprobar una lista</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>unos {} min</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Más acciones para {}</translation>
    </message>
    <message>
        <source>{} can’t be used as it is</source>
        <translation>{} no se puede usar tal como está</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>Escriba aquí su respuesta</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clients</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>No hay nada que deshacer aquí.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>No hay nada que rehacer aquí.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Deshecho: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Rehecho: {}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>More for this client</source>
        <translation>Más acciones para esta empresa</translation>
    </message>
    <message>
        <source>Add from an inventory</source>
        <translation>Añadir desde un inventario</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Añadir un local</translation>
    </message>
    <message>
        <source>Change name and bands</source>
        <translation>Cambiar nombre y niveles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Añadir un punto de contacto</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <translation>Mapa de puntos de contacto</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Oleada {}</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>punto de contacto</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>puntos de contacto</translation>
    </message>
    <message>
        <source>{} added to the map.</source>
        <translation>{} en el mapa desde ahora.</translation>
    </message>
    <message>
        <source>{} of {} walked</source>
        <translation>{} de {} recorridos</translation>
    </message>
    <message>
        <source>{} since the wave before</source>
        <translation>{} desde la oleada anterior</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>punto crítico</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>puntos críticos</translation>
    </message>
    <message>
        <source>bright spot</source>
        <translation>punto fuerte</translation>
    </message>
    <message>
        <source>bright spots</source>
        <translation>puntos fuertes</translation>
    </message>
    <message>
        <source>missed opportunity</source>
        <translation>oportunidad perdida</translation>
    </message>
    <message>
        <source>missed opportunities</source>
        <translation>oportunidades perdidas</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Puntuación global</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Puntos críticos</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>Se quitó {}.</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} está en la hoja de ruta.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Remove this visit</source>
        <translation>Quitar esta visita</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Messages seen</source>
        <translation>Mensajes vistos</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Retirar: {}</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>A poster, a leaflet, an e-mail, a text message: what did they tell you?</source>
        <translation>Cartel, folleto, correo, SMS: ¿qué le dijeron?</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Mensaje visto</translation>
    </message>
    <message>
        <source>Say in a few words what it said.</source>
        <translation>Diga en pocas palabras qué decía.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué decía</translation>
    </message>
    <message>
        <source>“Your order is on its way”</source>
        <translation>«Su pedido está en camino»</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Missed opportunities</source>
        <translation>Oportunidades perdidas</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Retirar: {}</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Nothing to answer here: read it and go on.</source>
        <translation>Aquí no hay nada que responder: lea y continúe.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What did you see, hear, feel?</source>
        <translation>¿Qué vio, oyó, sintió?</translation>
    </message>
    <message>
        <source>Facts, not opinions (N)</source>
        <translation>Hechos, no opiniones (N)</translation>
    </message>
    <message>
        <source>Quick and friendly.</source>
        <translation>Rápido y amable.</translation>
    </message>
    <message>
        <source>The answer was complete.</source>
        <translation>La respuesta fue completa.</translation>
    </message>
    <message>
        <source>I was thanked by name.</source>
        <translation>Me dieron las gracias por mi nombre.</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <source>Worth a note or a photo: what exactly happened?</source>
        <translation>Merece una nota o una foto: ¿qué pasó exactamente?</translation>
    </message>
    <message>
        <source>a note and a photo</source>
        <translation>una nota y una foto</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>una foto</translation>
    </message>
    <message>
        <source>This answer falls short, so the checklist wants {}.</source>
        <translation>Esta respuesta no llega al máximo, por eso la lista pide {}.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Standard: {}, at most {}</source>
        <translation>Estándar: {}, como máximo {}</translation>
    </message>
</context>
<context>
    <name>OpportunitySheet</name>
    <message>
        <source>Missed opportunity</source>
        <translation>Oportunidad perdida</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What could they have done, sold or said here, and did not?</source>
        <translation>¿Qué podrían haber hecho, vendido o dicho aquí, y no lo hicieron?</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Qué se perdió</translation>
    </message>
    <message>
        <source>Nobody offered …</source>
        <translation>Nadie ofreció…</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>What made you notice it (optional)</source>
        <translation>Qué le hizo notarlo (opcional)</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>Una venta</translation>
    </message>
    <message>
        <source>A kind word</source>
        <translation>Una palabra amable</translation>
    </message>
    <message>
        <source>A return visit</source>
        <translation>Una nueva visita</translation>
    </message>
    <message>
        <source>A saved wait</source>
        <translation>Una espera evitada</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <source>Nobody asked for my name or number.</source>
        <translation>Nadie me pidió el nombre ni el número.</translation>
    </message>
    <message>
        <source>Nobody offered the next appointment.</source>
        <translation>Nadie ofreció la próxima cita.</translation>
    </message>
    <message>
        <source>Nothing was said about what goes with it.</source>
        <translation>No se dijo nada de lo que lo complementa.</translation>
    </message>
    <message>
        <source>Nobody asked whether I was content.</source>
        <translation>Nadie preguntó si estaba conforme.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>¿De qué tipo?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>¿Con qué frecuencia?</translation>
    </message>
    <message>
        <source>Say in a line what was missed.</source>
        <translation>Diga en una línea qué se perdió.</translation>
    </message>
    <message>
        <source>Photo of what was missed</source>
        <translation>Foto de lo que se perdió</translation>
    </message>
    <message>
        <source>Photo: {}</source>
        <translation>Foto: {}</translation>
    </message>
</context>
<context>
    <name>PagesSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Pages of the checklist</source>
        <translation>Páginas de la lista</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A client, visit, touchpoint, page, action, or words of a note</source>
        <translation>Una empresa, visita, punto de contacto, página, acción o palabras de una nota</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Nada aquí coincide con eso.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Adónde ir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Change {}</source>
        <translation>Cambiar {}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Nada aún.</translation>
    </message>
</context>
<context>
    <name>PersonaSheet</name>
    <message>
        <source>Change the persona</source>
        <translation>Cambiar el perfil</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Worried father</source>
        <translation>Padre preocupado</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Who you are, what you want, what you know already, what you must not say.</source>
        <translation>Quién es, qué quiere, qué sabe ya, qué no debe decir.</translation>
    </message>
    <message>
        <source>The card to learn by heart</source>
        <translation>La ficha para aprender de memoria</translation>
    </message>
    <message>
        <source>Channels this person prefers</source>
        <translation>Canales que prefiere esta persona</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Move it before the one before</source>
        <translation>Moverla delante de la anterior</translation>
    </message>
    <message>
        <source>Move it behind the one after</source>
        <translation>Moverla detrás de la siguiente</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Qué muestra</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>¿Qué muestra?</translation>
    </message>
    <message>
        <source>Draw or blur</source>
        <translation>Dibujar o difuminar</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo (C)</source>
        <translation>Añadir una foto (C)</translation>
    </message>
    <message>
        <source>Paste the copied photo (Ctrl+V)</source>
        <translation>Pegar la foto copiada (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose, drop or paste a photo.</source>
        <translation>Elija, suelte o pegue una foto.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Lugar {} de {}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Adds this sentence</source>
        <translation>Añade esta frase</translation>
    </message>
    <message>
        <source>Nobody greeted me.</source>
        <translation>Nadie me saludó.</translation>
    </message>
    <message>
        <source>I had to ask twice.</source>
        <translation>Tuve que preguntar dos veces.</translation>
    </message>
    <message>
        <source>No price or time was given.</source>
        <translation>No dijeron precio ni plazo.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Or drop one anywhere on this page, or paste it with Ctrl+V.</source>
        <translation>O suelte una en cualquier parte de esta página, o péguela con Ctrl+V.</translation>
    </message>
    <message>
        <source>photo, shown below</source>
        <translation>foto, se muestra abajo</translation>
    </message>
    <message>
        <source>photos, shown below</source>
        <translation>fotos, se muestran abajo</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Start walking</source>
        <translation>Empezar el recorrido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>YOUR PART</source>
        <translation>SU PAPEL</translation>
    </message>
    <message>
        <source>Not on this visit</source>
        <translation>No en esta visita</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Cambiar la visita</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>ningún local</translation>
    </message>
    <message>
        <source>as yourself</source>
        <translation>como usted mismo</translation>
    </message>
    <message>
        <source>The visit needs a title.</source>
        <translation>La visita necesita un título.</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>El plan está guardado.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visita</translation>
    </message>
    <message>
        <source>What you walk, in this order</source>
        <translation>Lo que recorre, en este orden</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Oleada {}</translation>
    </message>
    <message>
        <source>Wave {}, new</source>
        <translation>Oleada {}, nueva</translation>
    </message>
    <message>
        <source>{}, {}, about {} minutes</source>
        <translation>{}, {}, unos {} minutos</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>punto de contacto</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>puntos de contacto</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>Choose at least one touchpoint below.</source>
        <translation>Elija abajo al menos un punto de contacto.</translation>
    </message>
    <message>
        <source>Walk {} too</source>
        <translation>Recorrer también {}</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>Se quitó {}.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>How to judge this</source>
        <translation>Cómo juzgarlo</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>It could not be seen</source>
        <translation>No se pudo ver</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Volver más tarde</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>QUESTION {} OF {}</source>
        <translation>PREGUNTA {} DE {}</translation>
    </message>
    <message>
        <source>Does not apply here: it leaves the score.</source>
        <translation>No procede aquí: queda fuera de la puntuación.</translation>
    </message>
    <message>
        <source>Not observed: {}</source>
        <translation>No observado: {}</translation>
    </message>
    <message>
        <source>Marked to come back</source>
        <translation>Marcada para volver</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>La página mostrada</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Keep this order</source>
        <translation>Guardar este orden</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Best first. Drag a line, or choose it and press Alt with ↑ or ↓.</source>
        <translation>Lo mejor primero. Arrastre una línea, o elíjala y pulse Alt con ↑ o ↓.</translation>
    </message>
</context>
<context>
    <name>RankList</name>
    <message>
        <source>Order, best first</source>
        <translation>Orden, lo mejor primero</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Not observed</source>
        <translation>No observado</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It leaves the score and lowers the coverage, so the report says why.</source>
        <translation>Sale de la puntuación y baja la cobertura; por eso el informe dice el motivo.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>Why could you not see it?</source>
        <translation>¿Por qué no pudo verlo?</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>Estaba cerrado.</translation>
    </message>
    <message>
        <source>The person was not there.</source>
        <translation>La persona no estaba.</translation>
    </message>
    <message>
        <source>It would have given me away.</source>
        <translation>Me habría delatado.</translation>
    </message>
    <message>
        <source>There was no time.</source>
        <translation>No hubo tiempo.</translation>
    </message>
    <message>
        <source>I forgot to look.</source>
        <translation>Olvidé mirar.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Dé un motivo.</translation>
    </message>
</context>
<context>
    <name>RepeatBar</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation>Quitar {} {}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>The report is being set</source>
        <translation>Se está componiendo el informe</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Oleada {}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Enviado a {}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
    <message>
        <source>Tick at least one part of the report.</source>
        <translation>Marque al menos una parte del informe.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Walk a touchpoint, and the report is here.</source>
        <translation>Aún no hay nada que informar. Recorra un punto de contacto y el informe estará aquí.</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visitas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>oleada {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>página {} de {}</translation>
    </message>
    <message>
        <source>question is</source>
        <translation>pregunta sigue</translation>
    </message>
    <message>
        <source>questions are</source>
        <translation>preguntas siguen</translation>
    </message>
    <message>
        <source>{} still open</source>
        <translation>{} sin responder</translation>
    </message>
    <message>
        <source>The report shows a range instead of one score until they are answered.</source>
        <translation>Hasta que se respondan, el informe muestra un intervalo en lugar de una puntuación.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Preparado para</translation>
    </message>
    <message>
        <source>name on the cover</source>
        <translation>nombre en la portada</translation>
    </message>
    <message>
        <source>Staff-safe edition</source>
        <translation>Edición que protege al personal</translation>
    </message>
    <message>
        <source>Leaves out the auditor’s name, photos and times of day.</source>
        <translation>Omite el nombre del auditor, las fotos y las horas.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Resumen en una página</translation>
    </message>
    <message>
        <source>The customer’s journey</source>
        <translation>El viaje del cliente</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <source>Hot spots with evidence</source>
        <translation>Puntos críticos con pruebas</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Cada punto de contacto</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Change between waves</source>
        <translation>Cambio entre oleadas</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Cada respuesta</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>En este informe</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Signed. Every change from now on is an amendment.</source>
        <translation>Firmado. Desde ahora todo cambio es una rectificación.</translation>
    </message>
    <message>
        <source>Appeal kept.</source>
        <translation>Reclamación guardada.</translation>
    </message>
    <message>
        <source>Appeal settled.</source>
        <translation>Reclamación resuelta.</translation>
    </message>
    <message>
        <source>Message removed.</source>
        <translation>Mensaje quitado.</translation>
    </message>
    <message>
        <source>Missed opportunity removed.</source>
        <translation>Oportunidad perdida quitada.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Volver a borrador</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Entregar para revisión</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Rectificar</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Hacer definitiva</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>Firmar la rectificación</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Answer: {}</source>
        <translation>Respuesta: {}</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Space picks it up, arrows move it, Enter opens it</source>
        <translation>Espacio la coge, las flechas la mueven, Intro la abre</translation>
    </message>
    <message>
        <source>Picked up: {}</source>
        <translation>Cogida: {}</translation>
    </message>
    <message>
        <source>Put down: {}</source>
        <translation>Soltada: {}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>eliminatorio</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} días</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>para el {}</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>punto crítico</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Show in report</source>
        <translation>Ver en el informe</translation>
    </message>
    <message>
        <source>Road map · drag a card, or pick it up with Space and move it with the arrows</source>
        <translation>Hoja de ruta · arrastre una ficha, o cójala con Espacio y muévala con las flechas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>Se quitó la ficha.</translation>
    </message>
    <message>
        <source>{} no card yet.</source>
        <translation>{} ficha todavía.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>finding has</source>
        <translation>hallazgo sin</translation>
    </message>
    <message>
        <source>findings have</source>
        <translation>hallazgos sin</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Revisarlos</translation>
    </message>
    <message>
        <source>Put the weightiest on</source>
        <translation>Poner los de más peso</translation>
    </message>
    <message>
        <source>The weightiest findings are on the road map.</source>
        <translation>Los hallazgos de más peso están en la hoja de ruta.</translation>
    </message>
</context>
<context>
    <name>RunningChip</name>
    <message>
        <source>Stopwatch still running: {}</source>
        <translation>Cronómetro en marcha: {}</translation>
    </message>
    <message>
        <source>{} still running: {}</source>
        <translation>{} en marcha: {}</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>NOT SAVED · try again</source>
        <translation>NO GUARDADO · reintentar</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Guardado {}</translation>
    </message>
    <message>
        <source>Final: to be read only</source>
        <translation>Definitiva: solo lectura</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>not walked</source>
        <translation>sin recorrer</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>nothing walked yet</source>
        <translation>nada recorrido</translation>
    </message>
    <message>
        <source>Score {}, {}</source>
        <translation>Puntuación {}, {}</translation>
    </message>
</context>
<context>
    <name>SeenButton</name>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Pick a time …</source>
        <translation>Elegir una hora…</translation>
    </message>
    <message>
        <source>Seen at {}</source>
        <translation>Visto a las {}</translation>
    </message>
    <message>
        <source>Seen just now</source>
        <translation>Visto ahora mismo</translation>
    </message>
    <message>
        <source>Seen on {}, {}</source>
        <translation>Visto el {}, {}</translation>
    </message>
    <message>
        <source>{} ago</source>
        <translation>hace {}</translation>
    </message>
</context>
<context>
    <name>SeenSheet</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The report prints how long after the fact the answers were written down.</source>
        <translation>El informe imprime cuánto después del hecho se anotaron las respuestas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>¿Cuándo lo vio?</translation>
    </message>
    <message>
        <source>Write the time as 14:05.</source>
        <translation>Escriba la hora así: 14:05.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Takes effect when you close the settings.</source>
        <translation>Se aplica al cerrar los ajustes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Una segunda carpeta de copias</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Being made and checked…</source>
        <translation>Se crea y se comprueba…</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Elegir una segunda carpeta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Sin segunda carpeta</translation>
    </message>
    <message>
        <source>On another disk or a stick, it gets every backup, too.</source>
        <translation>En otro disco o memoria; también recibe cada copia.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Stands on your visits and in the report.</source>
        <translation>Figura en sus visitas y en el informe.</translation>
    </message>
    <message>
        <source>Offer new pictures of the camera on a walk</source>
        <translation>Ofrecer imágenes nuevas de la cámara en un recorrido</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Elegir su carpeta</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>The camera&apos;s folder</source>
        <translation>Carpeta de la cámara</translation>
    </message>
    <message>
        <source>Off. The camera&apos;s own pictures are never moved or deleted.</source>
        <translation>Desactivado. Las imágenes de la cámara nunca se mueven ni se borran.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo queda en este ordenador.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Made and checked: {}</source>
        <translation>Hecha y comprobada: {}</translation>
    </message>
    <message>
        <source>No backup was made; the window says why.</source>
        <translation>No se hizo ninguna copia; la ventana dice el motivo.</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>{} – answered “{}”. {} appeals: {}</source>
        <translation>{} – respuesta «{}». Reclama {}: {}</translation>
    </message>
    <message>
        <source>Settle the appeal</source>
        <translation>Resolver la reclamación</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>Lo que se comunica a la empresa</translation>
    </message>
    <message>
        <source>Where the client is right, amend the visit as well: the answer itself stays.</source>
        <translation>Si la empresa tiene razón, rectifique también la visita: la respuesta en sí permanece.</translation>
    </message>
    <message>
        <source>Why? The report prints it.</source>
        <translation>¿Por qué? El informe lo imprime.</translation>
    </message>
    <message>
        <source>The client is right</source>
        <translation>La empresa tiene razón</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>The answer stands</source>
        <translation>La respuesta se mantiene</translation>
    </message>
    <message>
        <source>Say in a sentence why it was decided so.</source>
        <translation>Diga en una frase por qué se decidió así.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditor</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>client</source>
        <translation>empresa</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>From now on every change is an amendment with a reason, and the report prints it.</source>
        <translation>Desde ahora todo cambio es una rectificación con motivo, y el informe lo imprime.</translation>
    </message>
    <message>
        <source>This closes the amendment. The report prints what was changed, and why.</source>
        <translation>Esto cierra la rectificación. El informe imprime qué se cambió y por qué.</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>Firmar la rectificación</translation>
    </message>
    <message>
        <source>Sign the visit</source>
        <translation>Firmar la visita</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Dibujarla de nuevo</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Draw it with a finger, a pen or the mouse. Left empty, the name as typed signs.</source>
        <translation>Dibújela con el dedo, un lápiz o el ratón. Si queda vacía, firma el nombre escrito.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Diga quién firma.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>Signature of {}</source>
        <translation>Firma de {}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>Change the site</source>
        <translation>Cambiar el local</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Añadir un local</translation>
    </message>
    <message>
        <source>Harbour Street</source>
        <translation>Calle del Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
</context>
<context>
    <name>SkippedNote</name>
    <message>
        <source>question skipped</source>
        <translation>pregunta omitida</translation>
    </message>
    <message>
        <source>questions skipped</source>
        <translation>preguntas omitidas</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>Place on the scale</source>
        <translation>Lugar en la escala</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Change the stage</source>
        <translation>Cambiar la etapa</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Cuándo ocurre</translation>
    </message>
    <message>
        <source>Seen from the customer’s main dealing with the firm.</source>
        <translation>Visto desde el trato principal del cliente con la empresa.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>A la izquierda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>A la derecha</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>The visit is {}</source>
        <translation>Estado de la visita: {}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Move {}: drag, or the up and down keys</source>
        <translation>Mover {}: arrastre, o teclas arriba y abajo</translation>
    </message>
    <message>
        <source>Checklist for {}</source>
        <translation>Lista para {}</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>Omitir {}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Their day, in order</source>
        <translation>Su día, en orden</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>ahora aquí</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Puntos de contacto de esta visita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Place {} of {}</source>
        <translation>Lugar {} de {}</translation>
    </message>
</context>
<context>
    <name>Stopwatch</name>
    <message>
        <source>Stopwatch</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Poner a cero</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Lap (L)</source>
        <translation>Vuelta (L)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>En la cola</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Atendido con la mirada</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Lap {}</source>
        <translation>Vuelta {}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Usar {}</translation>
    </message>
    <message>
        <source>Standard: {} or less, never over {}.</source>
        <translation>Estándar: {} o menos, nunca más de {}.</translation>
    </message>
    <message>
        <source>Within the standard of {}.</source>
        <translation>Dentro del estándar de {}.</translation>
    </message>
    <message>
        <source>Slower than the standard of {}.</source>
        <translation>Más lento que el estándar de {}.</translation>
    </message>
    <message>
        <source>Over the limit of {}.</source>
        <translation>Por encima del límite de {}.</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>Findings without a card</source>
        <translation>Hallazgos sin ficha</translation>
    </message>
    <message>
        <source>Put the ticked ones on</source>
        <translation>Poner los marcados</translation>
    </message>
    <message>
        <source>Each with what it would add to the overall score, from 0 to 100, once it is mended.</source>
        <translation>Cada uno con lo que sumaría a la puntuación global, de 0 a 100, una vez corregido.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>eliminatorio</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>Escriba aquí su respuesta</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>Photo: {}</source>
        <translation>Foto: {}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Ctrl with the left or right arrow moves it</source>
        <translation>Ctrl con la flecha izquierda o derecha la mueve</translation>
    </message>
    <message>
        <source>Look, caption, draw or remove; drag to move</source>
        <translation>Ver, rotular, dibujar o quitar; arrastrar para mover</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>Hora:minuto</translation>
    </message>
    <message>
        <source>One minute earlier</source>
        <translation>Un minuto antes</translation>
    </message>
    <message>
        <source>One minute later</source>
        <translation>Un minuto después</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>TouchpointSheet</name>
    <message>
        <source>Change the touchpoint</source>
        <translation>Cambiar el punto de contacto</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Añadir un punto de contacto</translation>
    </message>
    <message>
        <source>Reception queue</source>
        <translation>Cola en recepción</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna aún</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Checklist to walk it with</source>
        <translation>Lista para el recorrido</translation>
    </message>
    <message>
        <source>Write a time such as 90 s, 5 min, 4 h or 2 d.</source>
        <translation>Indique un tiempo como 90 s, 5 min, 4 h o 2 d.</translation>
    </message>
    <message>
        <source>A service standard needs both times.</source>
        <translation>Un estándar de servicio necesita ambos tiempos.</translation>
    </message>
    <message>
        <source>“Too late from” can’t be sooner than “full marks up to”.</source>
        <translation>«Demasiado tarde desde» no puede ser antes que «máximo hasta».</translation>
    </message>
    <message>
        <source>hardly matters</source>
        <translation>apenas importa</translation>
    </message>
    <message>
        <source>matters a little</source>
        <translation>importa un poco</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>importa</translation>
    </message>
    <message>
        <source>matters much</source>
        <translation>importa mucho</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>decide</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>How critical it is</source>
        <translation>Cuánto importa</translation>
    </message>
    <message>
        <source>1 hardly matters, 5 decides whether customers stay; it weighs the overall score.</source>
        <translation>1 apenas importa, 5 decide si los clientes se quedan; pondera la puntuación global.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>{} of 7</source>
        <translation>{} de 7</translation>
    </message>
    <message>
        <source>What customers expect, 1 to 7</source>
        <translation>Lo que esperan los clientes, 1 a 7</translation>
    </message>
    <message>
        <source>Full marks up to</source>
        <translation>Máximo hasta</translation>
    </message>
    <message>
        <source>Too late from</source>
        <translation>Demasiado tarde desde</translation>
    </message>
    <message>
        <source>Promise: full marks up to</source>
        <translation>Promesa: máximo hasta</translation>
    </message>
    <message>
        <source>WHAT CUSTOMERS SHOULD THINK, DO AND FEEL HERE</source>
        <translation>LO QUE LOS CLIENTES DEBEN PENSAR, HACER Y SENTIR AQUÍ</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Sentir</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de ello</translation>
    </message>
    <message>
        <source>Front-desk lead: a role, no name</source>
        <translation>Responsable de recepción: un puesto, no un nombre</translation>
    </message>
    <message>
        <source>Skills it takes</source>
        <translation>Aptitudes necesarias</translation>
    </message>
    <message>
        <source>listening, product knowledge</source>
        <translation>escucha, conocimiento del producto</translation>
    </message>
</context>
<context>
    <name>UseSheet</name>
    <message>
        <source>Each walk keeps the version that it was begun with.</source>
        <translation>Cada recorrido conserva la versión con la que empezó.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>No walk used it yet; its first one keeps it as it is now.</source>
        <translation>Ningún recorrido la ha usado aún; el primero la conservará como está ahora.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>In no visit.</source>
        <translation>En ninguna visita.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <source>{}, added {}</source>
        <translation>{}, añadida {}</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>recorrido</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>recorridos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {}, {}</source>
        <translation>Abrir {}, {}</translation>
    </message>
</context>
<context>
    <name>VisitFigures</name>
    <message>
        <source>Score, 0 to 100</source>
        <translation>Puntuación, 0 a 100</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Eliminatorios</translation>
    </message>
    <message>
        <source>Missed opportunities</source>
        <translation>Oportunidades perdidas</translation>
    </message>
    <message>
        <source>Times I had to repeat myself</source>
        <translation>Veces que tuve que repetirme</translation>
    </message>
    <message>
        <source>draft: a range while questions are open</source>
        <translation>borrador: un intervalo mientras haya preguntas abiertas</translation>
    </message>
    <message>
        <source>indicative: less than 80 % was seen</source>
        <translation>orientativo: se vio menos del 80&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Ninguna visita aún.</translation>
    </message>
    <message>
        <source>{} of {} touchpoints walked</source>
        <translation>{} de {} puntos de contacto recorridos</translation>
    </message>
    <message>
        <source>question open</source>
        <translation>pregunta abierta</translation>
    </message>
    <message>
        <source>questions open</source>
        <translation>preguntas abiertas</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>oleada {}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Abrir el plan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Más acciones para {}</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>{} of {} answered here</source>
        <translation>{} de {} respondidas aquí</translation>
    </message>
    <message>
        <source>{} of {} in this visit</source>
        <translation>{} de {} en esta visita</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>quedan unos {} min</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Terminar punto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>WalkGestures</name>
    <message>
        <source>Photo removed.</source>
        <translation>Foto quitada.</translation>
    </message>
    <message>
        <source>Drawn on the photo.</source>
        <translation>Dibujado en la foto.</translation>
    </message>
    <message>
        <source>The photo is as it was taken.</source>
        <translation>La foto está como se tomó.</translation>
    </message>
    <message>
        <source>Counted: I had to repeat myself.</source>
        <translation>Contado: tuve que repetirme.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Archivo quitado.</translation>
    </message>
    <message>
        <source>Message kept.</source>
        <translation>Mensaje guardado.</translation>
    </message>
    <message>
        <source>Missed opportunity kept.</source>
        <translation>Oportunidad perdida guardada.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>{} {} removed.</source>
        <translation>{} {}: quitado.</translation>
    </message>
    <message>
        <source>{} is finished.</source>
        <translation>{}: terminado.</translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>Leave the walk; everything is stored</source>
        <translation>Salir del recorrido; todo está guardado</translation>
    </message>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Puntos de contacto de esta visita</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Idioma de las preguntas</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>All questions (J)</source>
        <translation>Todas las preguntas (J)</translation>
    </message>
    <message>
        <source>I had to repeat myself (R)</source>
        <translation>Tuve que repetirme (R)</translation>
    </message>
    <message>
        <source>Message seen (S)</source>
        <translation>Mensaje visto (S)</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Oportunidad perdida</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Missed opportunity (M)</source>
        <translation>Oportunidad perdida (M)</translation>
    </message>
    <message>
        <source>More to note</source>
        <translation>Más que anotar</translation>
    </message>
    <message>
        <source>Undo: {} (Ctrl+Z)</source>
        <translation>Deshacer: {} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Do it again: {} (Ctrl+Shift+Z)</source>
        <translation>Rehacer: {} (Ctrl+Mayús+Z)</translation>
    </message>
</context>
<context>
    <name>WalkNotices</name>
    <message>
        <source>Amending: {}</source>
        <translation>Rectificación: {}</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>There is no picture to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
    </message>
</context>
<context>
    <name>WalkReview</name>
    <message>
        <source>Open the walk</source>
        <translation>Abrir el recorrido</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Nada que volver a mirar.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Aún sin empezar.</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} de {} respondidas</translation>
    </message>
    <message>
        <source>range {}</source>
        <translation>intervalo {}</translation>
    </message>
    <message>
        <source>coverage {}</source>
        <translation>cobertura {}</translation>
    </message>
    <message>
        <source>{} does not apply</source>
        <translation>{} no procede</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>KNOCK-OUTS</source>
        <translation>ELIMINATORIOS</translation>
    </message>
    <message>
        <source>STILL OPEN</source>
        <translation>AÚN ABIERTAS</translation>
    </message>
    <message>
        <source>NOT ALLOWED BY THE CHECKLIST</source>
        <translation>NO PERMITIDO POR LA LISTA</translation>
    </message>
    <message>
        <source>LOOKS LIKE A CONTRADICTION</source>
        <translation>PARECE UNA CONTRADICCIÓN</translation>
    </message>
    <message>
        <source>ANSWERED IN A HURRY</source>
        <translation>RESPONDIDO CON PRISA</translation>
    </message>
    <message>
        <source>WRITTEN DOWN LATER</source>
        <translation>ANOTADO MÁS TARDE</translation>
    </message>
    <message>
        <source>EVIDENCE WANTED</source>
        <translation>SE PIDE PRUEBA</translation>
    </message>
    <message>
        <source>BELOW FULL SCORE</source>
        <translation>POR DEBAJO DEL MÁXIMO</translation>
    </message>
    <message>
        <source>MARKED TO COME BACK</source>
        <translation>MARCADAS PARA VOLVER</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why {}?</source>
        <translation>¿Por qué {}?</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Answer: {}</source>
        <translation>Respuesta: {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to {}</source>
        <translation>Volver a {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Go to its first answer</source>
        <translation>Ir a su primera respuesta</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Ir a la respuesta</translation>
    </message>
    <message>
        <source>Go to the walk</source>
        <translation>Ir al recorrido</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>SE COMPONE DE</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>¿Por qué {}?</translation>
    </message>
    <message>
        <source>draft: {}</source>
        <translation>borrador: {}</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>eliminatorio</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>“%1” was not understood.</source>
        <translation>«%1» no se entendió.</translation>
    </message>
</context>
<context>
    <name>_Reasoned</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Give a reason: the report prints it.</source>
        <translation>Dé un motivo: el informe lo imprime.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Diga quién es.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A checklist that came with the program stays in the library.</source>
        <translation>Una lista que venía con el programa se queda en la biblioteca.</translation>
    </message>
    <message>
        <source>A critical point failed ({times} times): {label}</source>
        <translation>Un punto eliminatorio falló ({times} veces): {label}</translation>
    </message>
    <message>
        <source>A critical point failed: {label}</source>
        <translation>Un punto eliminatorio falló: {label}</translation>
    </message>
    <message>
        <source>A poor answer without a note or a photo.</source>
        <translation>Una respuesta deficiente sin nota ni foto.</translation>
    </message>
    <message>
        <source>A section is held at 100, so less is gained than was lost.</source>
        <translation>Una sección tope en 100: se gana menos de lo perdido.</translation>
    </message>
    <message>
        <source>A signature moment: {label}</source>
        <translation>Un momento memorable: {label}</translation>
    </message>
    <message>
        <source>Abandoned basket and follow-up</source>
        <translation>Carrito abandonado y seguimiento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add from the inventory</source>
        <translation>Añadir del inventario</translation>
    </message>
    <message>
        <source>Add it to another question.</source>
        <translation>Añádala a otra pregunta.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer them, or say that they do not apply or were not observed.</source>
        <translation>Respóndalas, o indique que no proceden o que no se observaron.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Arrival and premises</source>
        <translation>Llegada e instalaciones</translation>
    </message>
    <message>
        <source>As it is set at the touchpoint.</source>
        <translation>Como está fijado en el punto de contacto.</translation>
    </message>
    <message>
        <source>As the card says, or else the checklist.</source>
        <translation>Según la ficha, o si no la lista.</translation>
    </message>
    <message>
        <source>At the customer’s</source>
        <translation>En casa del cliente</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>Brand consistency</source>
        <translation>Coherencia de la marca</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Cambiar la ficha</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Cambiar la empresa</translation>
    </message>
    <message>
        <source>Change the persona</source>
        <translation>Cambiar el perfil</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Cambiar el local</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Cambiar la etapa</translation>
    </message>
    <message>
        <source>Change the touchpoint</source>
        <translation>Cambiar el punto de contacto</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check that you may write to the folder {folder} and that its disk is connected.</source>
        <translation>Compruebe que puede escribir en la carpeta {folder} y que su disco está conectado.</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, and share audits as package files.</source>
        <translation>Elija una carpeta en el disco de este ordenador y comparta las auditorías como paquetes.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Elija una anterior.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Elija otro archivo o carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another on the client&apos;s page.</source>
        <translation>Elija otra en la página de la empresa.</translation>
    </message>
    <message>
        <source>Choose another on the home page.</source>
        <translation>Elija otra en la página de inicio.</translation>
    </message>
    <message>
        <source>Choose another, or import it again.</source>
        <translation>Elija otra, o impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose one with fewer pixels.</source>
        <translation>Elija uno con menos píxeles.</translation>
    </message>
    <message>
        <source>Choose whose findings to print.</source>
        <translation>Elija de quién imprimir los hallazgos.</translation>
    </message>
    <message>
        <source>Close every window of Touchaudit and start it again.</source>
        <translation>Cierre todas las ventanas de Touchaudit y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation>Cierre el archivo si está abierto, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Continue touchpoint</source>
        <translation>Continuar el punto de contacto</translation>
    </message>
    <message>
        <source>Counter and queue</source>
        <translation>Mostrador y cola</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Critical, and below its pass mark of {mark}: it fails its touchpoint and the visit.</source>
        <translation>Eliminatorio, y por debajo del mínimo de {mark}: suspende el punto de contacto y la visita.</translation>
    </message>
    <message>
        <source>Critical, and below its pass mark.</source>
        <translation>Eliminatorio, y por debajo del mínimo exigido.</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Días que lleva</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic.</translation>
    </message>
    <message>
        <source>Delete the odd character, often pasted along unseen, and try again.</source>
        <translation>Borre el carácter extraño, a menudo pegado sin verlo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Draft: counted as 0, the missing answers make it {low}; in full, {high}.</source>
        <translation>Borrador: contadas como 0, las respuestas que faltan dan {low}; al máximo, {high}.</translation>
    </message>
    <message>
        <source>Draw on photo</source>
        <translation>Dibujar en la foto</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail enquiry</source>
        <translation>Consulta por correo</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excelente</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Vivido</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb.</translation>
    </message>
    <message>
        <source>Field service visit</source>
        <translation>Visita del servicio técnico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Terminar el punto de contacto</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>el viernes</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Vuelva atrás y elija otro.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good or better</source>
        <translation>Bueno o mejor</translation>
    </message>
    <message>
        <source>Hand-over between departments</source>
        <translation>Traspaso entre departamentos</translation>
    </message>
    <message>
        <source>How far the scores lie from their mean of {mean}: the standard deviation, weighted by how critical each touchpoint is. 100 means all alike.</source>
        <translation>Cuánto se apartan las puntuaciones de su media de {mean}: la desviación típica, ponderada por la importancia de cada punto de contacto. 100: todas iguales.</translation>
    </message>
    <message>
        <source>How many customers meet it, by what it adds, by how sure it is, by what it takes.</source>
        <translation>Cuántos clientes lo encuentran, por lo que suma, por su seguridad, entre lo que cuesta.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Cuán seguro es</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Indicative: only {share} of the weight was seen.</source>
        <translation>Orientativo: solo se vio el {share} del peso.</translation>
    </message>
    <message>
        <source>Install Touchaudit again, with all its parts.</source>
        <translation>Instale Touchaudit de nuevo, con todas sus partes.</translation>
    </message>
    <message>
        <source>Install the newest Touchaudit on this computer.</source>
        <translation>Instale el Touchaudit más reciente en este ordenador.</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Factura y pago</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>It was not answered in this wave, so there is nothing to mend.</source>
        <translation>No se respondió en esta oleada; no hay nada que corregir.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>No se ha cambiado.</translation>
    </message>
    <message>
        <source>It weighs nothing in the score.</source>
        <translation>No pesa nada en la puntuación.</translation>
    </message>
    <message>
        <source>Its answers are there.</source>
        <translation>Sus respuestas están.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun.</translation>
    </message>
    <message>
        <source>Keep using the older Touchaudit, and tell us about this.</source>
        <translation>Siga con el Touchaudit anterior y avísenos.</translation>
    </message>
    <message>
        <source>Knock-outs: {n}. They fail what they stand in; the percentage does not change.</source>
        <translation>Eliminatorios: {n}. Suspenden aquello en lo que están; el porcentaje no cambia.</translation>
    </message>
    <message>
        <source>Last wave</source>
        <translation>Oleada anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may.</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Oportunidad perdida</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>el lunes</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Mover la ficha</translation>
    </message>
    <message>
        <source>Move the visit on</source>
        <translation>Avanzar la visita</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>n. p.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Ficha nueva</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Empresa nueva</translation>
    </message>
    <message>
        <source>Newsletter and contact details</source>
        <translation>Boletín y datos de contacto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>No se nombra ningún departamento.</translation>
    </message>
    <message>
        <source>Nobody said what it takes, so {days} days are assumed.</source>
        <translation>Nadie dijo cuánto cuesta; se suponen {days} días.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Aún sin responder.</translation>
    </message>
    <message>
        <source>Not answered yet: it leaves the score so far and widens the draft range.</source>
        <translation>Aún sin responder: por ahora fuera de la puntuación, ensancha el intervalo.</translation>
    </message>
    <message>
        <source>Not observed: it leaves the score and lowers the coverage.</source>
        <translation>No observado: fuera de la puntuación, baja la cobertura.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing counts here, so there is no score.</source>
        <translation>Aquí no cuenta nada; no hay puntuación.</translation>
    </message>
    <message>
        <source>Nothing wanted an answer, so nothing was missed.</source>
        <translation>Nada pedía respuesta; nada falta.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>No se escribió nada allí.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>A menudo</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Bienvenida a nuevos clientes</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>Chat en línea</translation>
    </message>
    <message>
        <source>Only a signed visit can be amended.</source>
        <translation>Solo se puede rectificar una visita firmada.</translation>
    </message>
    <message>
        <source>Only a signed visit can be appealed against.</source>
        <translation>Solo se puede reclamar contra una visita firmada.</translation>
    </message>
    <message>
        <source>Open an amendment in the review to change it.</source>
        <translation>Abra una rectificación en la revisión para cambiarla.</translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation>Orden de las fotos</translation>
    </message>
    <message>
        <source>Overall score of wave {wave}</source>
        <translation>Puntuación global de la oleada {wave}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada telefónica</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Deficiente</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Poner en la hoja de ruta</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <source>References and referrals</source>
        <translation>Referencias y recomendaciones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Quitar la foto</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Quitar la ficha</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Quitar la empresa</translation>
    </message>
    <message>
        <source>Remove the opportunity</source>
        <translation>Quitar la oportunidad</translation>
    </message>
    <message>
        <source>Remove the persona</source>
        <translation>Quitar el perfil</translation>
    </message>
    <message>
        <source>Remove the site</source>
        <translation>Quitar el local</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Quitar la etapa</translation>
    </message>
    <message>
        <source>Remove the touchpoint</source>
        <translation>Quitar el punto de contacto</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Quitar la visita</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Repair and warranty</source>
        <translation>Reparación y garantía</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaure la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Restore the photo from a backup, or take it again.</source>
        <translation>Restaure la foto de una copia de seguridad, o tómela de nuevo.</translation>
    </message>
    <message>
        <source>Sales quote</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>el sábado</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Settle the appeal</source>
        <translation>Resolver la reclamación</translation>
    </message>
    <message>
        <source>Share of customers who meet the touchpoint</source>
        <translation>Parte de los clientes que encuentran el punto de contacto</translation>
    </message>
    <message>
        <source>Share of the section in its touchpoint</source>
        <translation>Parte de la sección en su punto de contacto</translation>
    </message>
    <message>
        <source>Share of the touchpoint: its criticality by that of all</source>
        <translation>Parte del punto de contacto: su importancia entre la de todos</translation>
    </message>
    <message>
        <source>Share of the visit among the visits of this touchpoint</source>
        <translation>Parte de la visita entre las de este punto de contacto</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Déficit</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>That time lies ahead.</source>
        <translation>Esa hora está en el futuro.</translation>
    </message>
    <message>
        <source>The answers can&apos;t be kept in {folder}: {reason}.</source>
        <translation>Las respuestas no se pueden guardar en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was NOT written.</source>
        <translation>El disco está lleno; {name} NO se ha escrito.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>El archivo en sí no se ha cambiado.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>El logo no se puede leer.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>El logo es demasiado grande.</translation>
    </message>
    <message>
        <source>The mean of its visits in this wave.</source>
        <translation>La media de sus visitas en esta oleada.</translation>
    </message>
    <message>
        <source>The points earned by the points possible, of what was answered.</source>
        <translation>Puntos obtenidos entre posibles, de lo respondido.</translation>
    </message>
    <message>
        <source>The question that this was meant for was removed.</source>
        <translation>Se quitó la pregunta a la que esto estaba destinado.</translation>
    </message>
    <message>
        <source>The scores of the sections, each weighted by its points or by the weight it was given.</source>
        <translation>Las puntuaciones de las secciones, ponderadas por sus puntos o por el peso dado.</translation>
    </message>
    <message>
        <source>The scores of the touchpoints, each weighted by how critical it is.</source>
        <translation>Las puntuaciones de los puntos de contacto, ponderadas por su importancia.</translation>
    </message>
    <message>
        <source>The section is scored again with this question at full points; the difference counts as much as the section does in the overall score.</source>
        <translation>La sección se puntúa de nuevo con esta pregunta al máximo; la diferencia cuenta tanto como la sección en la puntuación global.</translation>
    </message>
    <message>
        <source>The section’s score with the {lost} lost points of its {possible} added.</source>
        <translation>La puntuación de la sección sumando los {lost} puntos perdidos de {possible}.</translation>
    </message>
    <message>
        <source>The share of the section in the overall score, by what its score rises.</source>
        <translation>La parte de la sección en la puntuación global, por lo que sube la suya.</translation>
    </message>
    <message>
        <source>The usual settings are in force; choose yours again.</source>
        <translation>Rigen los ajustes habituales; elija de nuevo los suyos.</translation>
    </message>
    <message>
        <source>The visit can&apos;t be signed as it stands.</source>
        <translation>La visita no se puede firmar tal como está.</translation>
    </message>
    <message>
        <source>The weight of the question by the share of its points that the answer earned.</source>
        <translation>El peso de la pregunta por la parte de puntos que obtuvo la respuesta.</translation>
    </message>
    <message>
        <source>The weight that was answered by the weight that wanted an answer.</source>
        <translation>El peso respondido entre el peso que pedía respuesta.</translation>
    </message>
    <message>
        <source>This photo is too large: {size}, where {limit} is the most.</source>
        <translation>Esta foto es demasiado grande: {size}, como máximo {limit}.</translation>
    </message>
    <message>
        <source>This visit is final, so it stands as it was signed.</source>
        <translation>Esta visita es definitiva; vale tal como se firmó.</translation>
    </message>
    <message>
        <source>Touchpoints that were not walked and count nothing: {n}.</source>
        <translation>Puntos de contacto sin recorrer, que no cuentan: {n}.</translation>
    </message>
    <message>
        <source>Two scored touchpoints are needed at least.</source>
        <translation>Hacen falta al menos dos puntos de contacto puntuados.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visita {number}</translation>
    </message>
    <message>
        <source>Waiting for a reply: it counts once the reply came, or the limit has passed.</source>
        <translation>A la espera de respuesta: cuenta cuando llegue o pase el límite.</translation>
    </message>
    <message>
        <source>What mending it adds to the overall score</source>
        <translation>Lo que corregirlo suma a la puntuación global</translation>
    </message>
    <message>
        <source>What this figure was made of is no longer there.</source>
        <translation>Aquello de lo que se hizo esta cifra ya no está.</translation>
    </message>
    <message>
        <source>With its bonus it earned {uncapped}; a section is held at 100.</source>
        <translation>Con su extra obtuvo {uncapped}; una sección tope en 100.</translation>
    </message>
    <message>
        <source>Your answers are safe, and an older file was left as it was.</source>
        <translation>Sus respuestas están a salvo, y un archivo anterior quedó como estaba.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file is kept until you change a setting.</source>
        <translation>Sus respuestas están a salvo, y el archivo se conserva hasta que cambie un ajuste.</translation>
    </message>
    <message>
        <source>Your answers are safe; the settings stay in force until you close the window.</source>
        <translation>Sus respuestas están a salvo; los ajustes rigen hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>answer stands</source>
        <translation>se mantiene la respuesta</translation>
    </message>
    <message>
        <source>bonus {weight}</source>
        <translation>extra {weight}</translation>
    </message>
    <message>
        <source>bright spot</source>
        <translation>punto fuerte</translation>
    </message>
    <message>
        <source>client is right</source>
        <translation>la empresa tiene razón</translation>
    </message>
    <message>
        <source>criticality {n}</source>
        <translation>importancia {n}</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>punto crítico</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>sin recorrer</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>razón en parte</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>peso {weight}</translation>
    </message>
    <message>
        <source>{after} − {before}</source>
        <translation>{after} − {before}</translation>
    </message>
    <message>
        <source>{answered} ÷ {whole} = {value}</source>
        <translation>{answered} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>{before} + 100 × {lost} ÷ {possible} = {after}</source>
        <translation>{before} + 100 × {lost} ÷ {possible} = {after}</translation>
    </message>
    <message>
        <source>{count} answers in a row, each sooner than its question can be read.</source>
        <translation>{count} respuestas seguidas, cada una antes de poder leer la pregunta.</translation>
    </message>
    <message>
        <source>{count} scales in a row have the same answer: {answer}.</source>
        <translation>{count} escalas seguidas tienen la misma respuesta: {answer}.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} de {possible} puntos</translation>
    </message>
    <message>
        <source>{factor} = {share}</source>
        <translation>{factor} = {share}</translation>
    </message>
    <message>
        <source>{first} × {second}</source>
        <translation>{first} × {second}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {why}.</source>
        <translation>{name} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {why}.</source>
        <translation>{name} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} supera los 100 MB.</translation>
    </message>
    <message>
        <source>{part} ÷ {whole}</source>
        <translation>{part} ÷ {whole}</translation>
    </message>
    <message>
        <source>{product} = {value}</source>
        <translation>{product} = {value}</translation>
    </message>
    <message>
        <source>{reach} × {gain} × {confidence} ÷ {effort} = {value}</source>
        <translation>{reach} × {gain} × {confidence} ÷ {effort} = {value}</translation>
    </message>
    <message>
        <source>{share} of the weight does not apply here.</source>
        <translation>El {share} del peso no procede aquí.</translation>
    </message>
    <message>
        <source>{terms} = {value}</source>
        <translation>{terms} = {value}</translation>
    </message>
    <message>
        <source>{top} ÷ {whole} = {value}</source>
        <translation>{top} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>{touchpoint}: {question}</source>
        <translation>{touchpoint}: {question}</translation>
    </message>
    <message>
        <source>{value}: the only one that counts</source>
        <translation>{value}: el único que cuenta</translation>
    </message>
    <message>
        <source>{visit}, {day}</source>
        <translation>{visit}, {day}</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>Suggest cards</source>
        <translation>Proponer fichas</translation>
    </message>
    <message>
        <source>({after} − {before})</source>
        <translation>({after} − {before})</translation>
    </message>
    <message>
        <source>({factor})</source>
        <translation>({factor})</translation>
    </message>
    <message>
        <source>({sum})</source>
        <translation>({sum})</translation>
    </message>
    <message>
        <source>1 where it was seen twice, timed or photographed, or so set; 0.8 with a note; else 0.5.</source>
        <translation>1 si se vio dos veces, se cronometró, se fotografió o así se fijó; 0,8 con nota; si no, 0,5.</translation>
    </message>
    <message>
        <source>100 × (1 − {deviation} ÷ 50) = {value}</source>
        <translation>100 × (1 − {deviation} ÷ 50) = {value}</translation>
    </message>
    <message>
        <source>100 × {top} ÷ {whole} = {value}</source>
        <translation>100 × {top} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>= {value}</source>
        <translation>= {value}</translation>
    </message>
    <message>
        <source>A bonus adds to what is earned, never to what is possible.</source>
        <translation>Un extra suma a lo obtenido, nunca a lo posible.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Elija un archivo más pequeño.</translation>
    </message>
    <message>
        <source>Does not apply: it leaves both sums, points earned and possible.</source>
        <translation>No procede: sale de ambas sumas, puntos obtenidos y posibles.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>el domingo</translation>
    </message>
    <message>
        <source>Take it again at a lower resolution, or make the file smaller.</source>
        <translation>Tómela de nuevo con menos resolución, o reduzca el archivo.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Take the photo again, or choose a JPEG, PNG or HEIC file.</source>
        <translation>Tome la foto de nuevo, o elija un archivo JPEG, PNG o HEIC.</translation>
    </message>
    <message>
        <source>The checklist of this walk is missing from the database.</source>
        <translation>Falta en la base de datos la lista de este recorrido.</translation>
    </message>
    <message>
        <source>The checklist wants a note and a photo.</source>
        <translation>La lista pide una nota y una foto.</translation>
    </message>
    <message>
        <source>The checklist wants a note.</source>
        <translation>La lista pide una nota.</translation>
    </message>
    <message>
        <source>The checklist wants a photo.</source>
        <translation>La lista pide una foto.</translation>
    </message>
    <message>
        <source>The database itself and the older backups were not touched.</source>
        <translation>La base de datos y las copias anteriores no se han tocado.</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>La base de datos no se ha tocado.</translation>
    </message>
    <message>
        <source>The experience beats expectation by {gap} on a scale of 1 to 7</source>
        <translation>La experiencia supera la expectativa en {gap} en una escala de 1 a 7</translation>
    </message>
    <message>
        <source>The experience falls short of expectation by {gap} on a scale of 1 to 7</source>
        <translation>La experiencia queda {gap} por debajo de la expectativa en una escala de 1 a 7</translation>
    </message>
    <message>
        <source>The file is kept as it is, whatever you choose.</source>
        <translation>El archivo se conserva como está, elija lo que elija.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be kept.</source>
        <translation>El texto contiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>The visit can&apos;t go there from where it stands.</source>
        <translation>La visita no puede pasar a ese estado.</translation>
    </message>
    <message>
        <source>There is no backup yet. Keep the file: what is in it can often be read by an expert.</source>
        <translation>Aún no hay copia de seguridad. Conserve el archivo: un experto a menudo puede leer su contenido.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Aún no hay nada que informar.</translation>
    </message>
    <message>
        <source>This answer is not allowed here.</source>
        <translation>Esta respuesta no se permite aquí.</translation>
    </message>
    <message>
        <source>This appeal is no longer there.</source>
        <translation>Esta reclamación ya no está.</translation>
    </message>
    <message>
        <source>This card is no longer there.</source>
        <translation>Esta ficha ya no está.</translation>
    </message>
    <message>
        <source>This checklist is not in the library.</source>
        <translation>Esta lista no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This client is no longer there.</source>
        <translation>Esta empresa ya no está.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Este archivo no es una foto que se pueda leer.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened to draw on it.</source>
        <translation>Esta foto no se puede abrir para dibujar en ella.</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>Esta foto ya no está.</translation>
    </message>
    <message>
        <source>This visit is final, so its answers stand.</source>
        <translation>Esta visita es definitiva; sus respuestas quedan fijas.</translation>
    </message>
    <message>
        <source>This visit is no longer there.</source>
        <translation>Esta visita ya no está.</translation>
    </message>
    <message>
        <source>This walk is no longer there.</source>
        <translation>Este recorrido ya no está.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>el jueves</translation>
    </message>
    <message>
        <source>Time of observation</source>
        <translation>Hora de la observación</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>el martes</translation>
    </message>
    <message>
        <source>Walk a touchpoint first.</source>
        <translation>Recorra antes un punto de contacto.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>el miércoles</translation>
    </message>
    <message>
        <source>What was found there is on the road map already.</source>
        <translation>Lo que se encontró allí ya está en la hoja de ruta.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Boca a boca</translation>
    </message>
    <message>
        <source>Written down {delay} after it was seen.</source>
        <translation>Anotado {delay} después de verlo.</translation>
    </message>
    <message>
        <source>You marked it to come back to.</source>
        <translation>La marcó para volver a ella.</translation>
    </message>
    <message>
        <source>Your answers are safe, and nothing was changed.</source>
        <translation>Sus respuestas están a salvo y no se cambió nada.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file was not changed.</source>
        <translation>Sus respuestas están a salvo, y el archivo no se ha cambiado.</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>hace un minuto</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>hace un momento</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>rectificada</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no procede</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>no observada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>deficiente</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>waiting for a reply</source>
        <translation>a la espera de respuesta</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{answer} here, though the wait was {waited}.</source>
        <translation>Aquí «{answer}», aunque la espera fue de {waited}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{earned} of {possible} point</source>
        <translation>{earned} de {possible} punto</translation>
    </message>
    <message>
        <source>{earned} on top</source>
        <translation>{earned} más</translation>
    </message>
    <message>
        <source>{here}, while the whole is {whole}</source>
        <translation>{here}, mientras que el conjunto es {whole}</translation>
    </message>
    <message>
        <source>{points} of 1 point</source>
        <translation>{points} de 1 punto</translation>
    </message>
    <message>
        <source>{points} of {best} points</source>
        <translation>{points} de {best} puntos</translation>
    </message>
    <message>
        <source>{sum}</source>
        <translation>{sum}</translation>
    </message>
    <message>
        <source>{value} of {best}</source>
        <translation>{value} de {best}</translation>
    </message>
    <message>
        <source>{value} on a scale from {low} to {high}</source>
        <translation>{value} en una escala de {low} a {high}</translation>
    </message>
    <message>
        <source>{value}; target {target}, limit {limit}</source>
        <translation>{value}; objetivo {target}, límite {limit}</translation>
    </message>
    <message>
        <source>{weight} × {fraction} = {points}</source>
        <translation>{weight} × {fraction} = {points}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} a las {}</translation>
    </message>
    <message>
        <source>{} minutes ago</source>
        <translation>hace {} minutos</translation>
    </message>
</context>
</TS>
