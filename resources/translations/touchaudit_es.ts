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
    <name>AgreementPanel</name>
    <message>
        <source>AC1 {}, as the answers are skewed</source>
        <translation>AC1 {}, porque las respuestas están muy desequilibradas</translation>
    </message>
    <message>
        <source>Fewer than {} questions of a kind are too few to tell.</source>
        <translation>Menos de {} preguntas de un tipo son muy pocas para saberlo.</translation>
    </message>
    <message>
        <source>Krippendorff’s α from 0.80 on is reliable, from 0.667 on tentative; where nearly all are alike, Gwet’s AC1 stands beside it. They walked at different times: a fact may differ.</source>
        <translation>Un α de Krippendorff desde 0,80 es fiable, desde 0,667 provisional; donde casi todas coinciden, se añade el AC1 de Gwet. Hicieron el recorrido en momentos distintos: un hecho puede variar.</translation>
    </message>
    <message>
        <source>Krippendorff’s α {}</source>
        <translation>α de Krippendorff {}</translation>
    </message>
    <message>
        <source>Let two auditors walk one touchpoint with the same checklist in the same wave. Where they differ, a question leaves room.</source>
        <translation>Haga que dos auditores recorran un punto de contacto con la misma lista en la misma oleada. Donde difieren, la pregunta deja margen.</translation>
    </message>
    <message>
        <source>No touchpoint was walked by two auditors</source>
        <translation>Ningún punto de contacto lo recorrieron dos auditores</translation>
    </message>
    <message>
        <source>Of each touchpoint the latest {} pairs stand here.</source>
        <translation>De cada punto de contacto figuran aquí los {} últimos pares.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questions to reword at {}</source>
        <translation>Preguntas por reformular en {}</translation>
    </message>
    <message>
        <source>Show {} to reword, or to train</source>
        <translation>Mostrar {} por reformular o entrenar</translation>
    </message>
    <message>
        <source>Show {} where they differ</source>
        <translation>Mostrar {} en las que difieren</translation>
    </message>
    <message>
        <source>They answered no question in common.</source>
        <translation>No respondieron ninguna pregunta en común.</translation>
    </message>
    <message>
        <source>Walks of one site and persona are compared. Only where there are none do others stand here, without a verdict: each auditor may have met something else.</source>
        <translation>Se comparan recorridos del mismo local y del mismo perfil. Solo donde no los hay figuran aquí otros, sin veredicto: cada cual pudo vivir algo distinto.</translation>
    </message>
    <message>
        <source>Where they differ at {}</source>
        <translation>Dónde difieren: {}</translation>
    </message>
    <message>
        <source>another site or persona</source>
        <translation>otro local u otro perfil</translation>
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
        <source>{} alike</source>
        <translation>{} iguales</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} y {}</translation>
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
    <name>BarriersPanel</name>
    <message>
        <source>As the auditors wrote it down; the lowest score stands first.</source>
        <translation>Tal como lo anotaron los auditores; primero la puntuación más baja.</translation>
    </message>
    <message>
        <source>Each shipped checklist asks at its end what stood in the way, and what would delight. What is written there is gathered here.</source>
        <translation>Cada lista incluida pregunta al final qué estorbaba y qué agradaría. Lo que se escribe allí se reúne aquí.</translation>
    </message>
    <message>
        <source>No barrier was written down</source>
        <translation>No se anotó ninguna barrera</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Lo que estorba</translation>
    </message>
    <message>
        <source>What would delight</source>
        <translation>Lo que agradaría</translation>
    </message>
    <message>
        <source>What would surprise and delight there, in the auditors’ words.</source>
        <translation>Lo que allí sorprendería y agradaría, en palabras de los auditores.</translation>
    </message>
</context>
<context>
    <name>BriefSheet</name>
    <message>
        <source>A zirconia crown</source>
        <translation>Una corona de zirconio</translation>
    </message>
    <message>
        <source>Add a seller</source>
        <translation>Añadir un vendedor</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Branch, dealer</source>
        <translation>Sucursal, distribuidor</translation>
    </message>
    <message>
        <source>Change the quotes</source>
        <translation>Cambiar los presupuestos</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Leave the price empty while none has come.</source>
        <translation>Deje vacío el precio mientras no llegue.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Encargo nuevo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Sellers and prices</source>
        <translation>Vendedores y precios</translation>
    </message>
    <message>
        <source>Take away seller {}</source>
        <translation>Quitar el vendedor {}</translation>
    </message>
    <message>
        <source>The brief, word for word</source>
        <translation>El encargo, palabra por palabra</translation>
    </message>
    <message>
        <source>The same words to every seller, or the prices can’t be compared.</source>
        <translation>Las mismas palabras a cada vendedor; si no, los precios no se pueden comparar.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Qué se pide</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>A budget of {} days</source>
        <translation>Un presupuesto de {} días</translation>
    </message>
    <message>
        <source>Budget in days</source>
        <translation>Presupuesto en días</translation>
    </message>
    <message>
        <source>Budget in half days</source>
        <translation>Presupuesto en medios días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Each finding gains points of the overall score and takes days. These together gain most within the budget: worked out exactly, every combination considered.</source>
        <translation>Cada hallazgo suma puntos a la puntuación global y cuesta días. Estos juntos son los que más suman dentro del presupuesto: cálculo exacto, con todas las combinaciones.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Findings come from answers below full score. Walk some touchpoints first.</source>
        <translation>Los hallazgos salen de respuestas por debajo del máximo. Recorra antes algunos puntos de contacto.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Mend these</source>
        <translation>Corregir estos</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Press a line to see how its gain came about.</source>
        <translation>Pulse una línea para ver cómo se formó su ganancia.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The best bundle</source>
        <translation>La mejor combinación</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>days of the budget used</source>
        <translation>días usados del presupuesto</translation>
    </message>
    <message>
        <source>of {} findings</source>
        <translation>de {} hallazgos</translation>
    </message>
    <message>
        <source>of {} points for {} days</source>
        <translation>de {} puntos por {} días</translation>
    </message>
    <message>
        <source>points gained: {}</source>
        <translation>puntos ganados: {}</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} puntos</translation>
    </message>
    <message>
        <source>{}, no card yet</source>
        <translation>{}, aún sin ficha</translation>
    </message>
    <message>
        <source>“{}” waits for: {}.</source>
        <translation>«{}» espera a: {}.</translation>
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
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Tomar la foto</translation>
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
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Otra foto</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Photo of what was done</source>
        <translation>Foto de lo que se hizo</translation>
    </message>
    <message>
        <source>Photo: {}</source>
        <translation>Foto: {}</translation>
    </message>
    <message>
        <source>Seen on 3 May: the board hangs by the door.</source>
        <translation>Visto el 3 de mayo: el tablón cuelga junto a la puerta.</translation>
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
        <source>What must be done before</source>
        <translation>Qué hay que hacer antes</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>Qué demuestra que está hecho</translation>
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
    <name>CertaintyPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A rate needs two visits at least to the same touchpoint.</source>
        <translation>Una tasa necesita al menos dos visitas al mismo punto de contacto.</translation>
    </message>
    <message>
        <source>A ring is a single visit: an observation, not a rate.</source>
        <translation>Un anillo es una sola visita: una observación, no una tasa.</translation>
    </message>
    <message>
        <source>Evidence of the findings</source>
        <translation>Pruebas de los hallazgos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>How often it fails</source>
        <translation>Con qué frecuencia falla</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>Aún no se ha puntuado nada</translation>
    </message>
    <message>
        <source>One grade lower where most answers were written down more than a day later.</source>
        <translation>Un grado menos donde la mayoría de las respuestas se anotó más de un día después.</translation>
    </message>
    <message>
        <source>Scores and what chance may do to them</source>
        <translation>Las puntuaciones y lo que el azar puede hacer con ellas</translation>
    </message>
    <message>
        <source>Scores with intervals:</source>
        <translation>Puntuaciones con intervalos:</translation>
    </message>
    <message>
        <source>Share of visits that failed:</source>
        <translation>Parte de visitas fallidas:</translation>
    </message>
    <message>
        <source>The mean of the visits with its 95 % interval, mean ± t·s/√n; n counts visits.</source>
        <translation>La media de las visitas con su intervalo del 95&#xa0;%, media ± t·s/√n; n cuenta las visitas.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits needed</source>
        <translation>Visitas necesarias</translation>
    </message>
    <message>
        <source>Visits on which the touchpoint was poor or knocked out, with Wilson’s 95 % interval.</source>
        <translation>Visitas en que el punto de contacto fue deficiente o quedó eliminado, con el intervalo de Wilson del 95 %.</translation>
    </message>
    <message>
        <source>Walk at least one touchpoint; from the second visit on, scores have intervals.</source>
        <translation>Recorra al menos un punto de contacto; desde la segunda visita, las puntuaciones tienen intervalo.</translation>
    </message>
    <message>
        <source>What stands behind them</source>
        <translation>Qué hay detrás</translation>
    </message>
    <message>
        <source>Whole visits</source>
        <translation>Visitas enteras</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>una observación, no una tasa</translation>
    </message>
    <message>
        <source>from the event to its answer: the middle of {} answers</source>
        <translation>del hecho a su respuesta: la mediana de {} respuestas</translation>
    </message>
    <message>
        <source>one visit: an observation, not a rate</source>
        <translation>una visita: una observación, no una tasa</translation>
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
        <source>visits needed to know it to ± {} points</source>
        <translation>visitas necesarias para conocerla con ± {} puntos</translation>
    </message>
    <message>
        <source>where the mean score of visits lies, with 95 % confidence</source>
        <translation>dónde está la puntuación media de las visitas, con un 95 % de confianza</translation>
    </message>
    <message>
        <source>{} answers were written down more than a day after the fact.</source>
        <translation>{} respuestas se anotaron más de un día después del hecho.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Each bar is work where it begins, hatched where it adds nothing, a broken line the wait before it, a ring a hand-off.</source>
        <translation>Cada barra es un trabajo donde empieza, rayada si no aporta nada; la línea discontinua es la espera anterior, y el anillo, un traspaso.</translation>
    </message>
    <message>
        <source>Effort, 1 to 7</source>
        <translation>Esfuerzo, 1 a 7</translation>
    </message>
    <message>
        <source>From the walks of this wave: effort, hand-offs, and how often it had to be said again.</source>
        <translation>De los recorridos de esta oleada: esfuerzo, traspasos y cuántas veces hubo que repetirlo.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>In the order in which they happen.</source>
        <translation>En el orden en que ocurren.</translation>
    </message>
    <message>
        <source>Leave out “{}”</source>
        <translation>Suprimir «{}»</translation>
    </message>
    <message>
        <source>Ledger of effort</source>
        <translation>Balance del esfuerzo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>Next one knew</source>
        <translation>El siguiente sabía</translation>
    </message>
    <message>
        <source>No step was written down</source>
        <translation>No se anotó ningún paso</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The step was removed.</source>
        <translation>Se quitó el paso.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What it cost the customer</source>
        <translation>Lo que le costó al cliente</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Qué valor tiene</translation>
    </message>
    <message>
        <source>Write down what happens until the customer has what was wanted: each step, the minutes it takes, the wait before it, who hands it to whom, and what it is worth.</source>
        <translation>Anote lo que ocurre hasta que el cliente tiene lo que quería: cada paso, los minutos que lleva, la espera previa, quién se lo pasa a quién y qué valor tiene.</translation>
    </message>
    <message>
        <source>could be left out</source>
        <translation>se podrían suprimir</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation>traspaso</translation>
    </message>
    <message>
        <source>hand-offs, and the customer repeats {} times</source>
        <translation>traspasos; el cliente repite {} veces</translation>
    </message>
    <message>
        <source>of the time adds value</source>
        <translation>del tiempo aporta valor</translation>
    </message>
    <message>
        <source>said again × {}</source>
        <translation>repetido × {}</translation>
    </message>
    <message>
        <source>steps would be enough</source>
        <translation>pasos bastarían</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>{} of work, {} of waiting before it</source>
        <translation>{} de trabajo, {} de espera previa</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
    <name>ContactPanel</name>
    <message>
        <source>A message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>How the client stays in touch</source>
        <translation>Cómo mantiene el contacto la empresa</translation>
    </message>
    <message>
        <source>Mend: {}</source>
        <translation>Corregir: {}</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Registro de mensajes</translation>
    </message>
    <message>
        <source>Nothing is known of contacts yet</source>
        <translation>Aún no se sabe nada de los contactos</translation>
    </message>
    <message>
        <source>See its walk</source>
        <translation>Ver su recorrido</translation>
    </message>
    <message>
        <source>So often it was so, of all times it was looked for. What nobody looked for says so.</source>
        <translation>Cuántas veces fue así, de todas las que se miró. Lo que nadie miró, lo dice.</translation>
    </message>
    <message>
        <source>So on {} of {} times that it was looked for.</source>
        <translation>Así fue {} de las {} veces que se miró.</translation>
    </message>
    <message>
        <source>Walk the newsletter or counter checklist, note messages on a walk, or send a probe: what they tell of staying in touch is gathered here.</source>
        <translation>Recorra la lista del boletín o del mostrador, anote mensajes en un recorrido o envíe un sondeo: lo que digan del contacto con el cliente se reúne aquí.</translation>
    </message>
    <message>
        <source>What the business sent or showed while somebody was a customer.</source>
        <translation>Lo que la empresa envió o mostró mientras alguien era cliente.</translation>
    </message>
    <message>
        <source>contacts in a month</source>
        <translation>contactos en un mes</translation>
    </message>
    <message>
        <source>messages noted on walks</source>
        <translation>mensajes anotados en recorridos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Back to the first channels</source>
        <translation>Volver a los primeros canales</translation>
    </message>
    <message>
        <source>More channels</source>
        <translation>Más canales</translation>
    </message>
    <message>
        <source>Stages and channels</source>
        <translation>Etapas y canales</translation>
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
        <source>of the places where the personas would look for a touchpoint have one</source>
        <translation>de los lugares donde los perfiles buscarían un punto de contacto tienen uno</translation>
    </message>
    <message>
        <source>of the places where {} would look for a touchpoint have one</source>
        <translation>de los lugares donde {} buscaría un punto de contacto tienen uno</translation>
    </message>
    <message>
        <source>touchpoints audited</source>
        <translation>puntos de contacto auditados</translation>
    </message>
    <message>
        <source>touchpoints audited on the visits shown</source>
        <translation>puntos de contacto auditados en las visitas mostradas</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
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
    <name>CoveragePanel</name>
    <message>
        <source>On whose terms</source>
        <translation>A gusto de quién</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map, one by one or from an inventory.</source>
        <translation>Ponga en el mapa los puntos de contacto de la empresa, uno a uno o desde un inventario.</translation>
    </message>
    <message>
        <source>The channels each persona prefers, and in how many stages one of them is offered.</source>
        <translation>Los canales que prefiere cada perfil, y en cuántas etapas se ofrece alguno.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>El mapa está vacío</translation>
    </message>
    <message>
        <source>no preference written down</source>
        <translation>ninguna preferencia anotada</translation>
    </message>
    <message>
        <source>none in: {}</source>
        <translation>ninguno en: {}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>etapas</translation>
    </message>
    <message>
        <source>{} of the stages</source>
        <translation>{} de las etapas</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
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
        <source>Other visits</source>
        <translation>Otras visitas</translation>
    </message>
    <message>
        <source>See how it came about</source>
        <translation>Ver cómo se formó</translation>
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
    <name>DemandSheet</name>
    <message>
        <source>Go to the first</source>
        <translation>Ir a la primera</translation>
    </message>
    <message>
        <source>answer still needs evidence</source>
        <translation>respuesta aún necesita prueba</translation>
    </message>
    <message>
        <source>answers still need evidence</source>
        <translation>respuestas aún necesitan prueba</translation>
    </message>
    <message>
        <source>{} can&apos;t be finished yet: where an answer falls short, its checklist demands a note or a photo. You can go on elsewhere and come back.</source>
        <translation>{} aún no se puede terminar: cuando una respuesta no llega al máximo, la lista exige una nota o una foto. Puede seguir en otra parte y volver.</translation>
    </message>
</context>
<context>
    <name>DepthPanel</name>
    <message>
        <source>AS IT IS</source>
        <translation>CÓMO ES</translation>
    </message>
    <message>
        <source>AS IT SHOULD BE</source>
        <translation>CÓMO DEBERÍA SER</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the description of {}</source>
        <translation>Cambiar la descripción de {}</translation>
    </message>
    <message>
        <source>Describe {}</source>
        <translation>Describir {}</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Aún sin describir</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first.</source>
        <translation>Ponga antes en el mapa los puntos de contacto de la empresa.</translation>
    </message>
    <message>
        <source>SEEN, HEARD, SMELT</source>
        <translation>LO QUE SE VE, OYE Y HUELE</translation>
    </message>
    <message>
        <source>STEPS FROM ONE TO THE OTHER</source>
        <translation>PASOS DE UNO A OTRO</translation>
    </message>
    <message>
        <source>THE BRAND</source>
        <translation>LA MARCA</translation>
    </message>
    <message>
        <source>The description was removed.</source>
        <translation>Se quitó la descripción.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>El mapa está vacío</translation>
    </message>
    <message>
        <source>WHAT ANNOYS</source>
        <translation>LO QUE MOLESTA</translation>
    </message>
    <message>
        <source>WHAT THE CUSTOMER WANTS DONE</source>
        <translation>LO QUE EL CLIENTE QUIERE RESOLVER</translation>
    </message>
    <message>
        <source>WHY SO CRITICAL</source>
        <translation>POR QUÉ IMPORTA TANTO</translation>
    </message>
    <message>
        <source>Write how it is, how it should be, what the customer wants done, what annoys.</source>
        <translation>Escriba cómo es, cómo debería ser, qué quiere resolver el cliente, qué molesta.</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>entre bastidores</translation>
    </message>
    <message>
        <source>criticality {}</source>
        <translation>importancia {}</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecto</translation>
    </message>
    <message>
        <source>signature moment</source>
        <translation>momento memorable</translation>
    </message>
    <message>
        <source>through {}</source>
        <translation>a través de {}</translation>
    </message>
    <message>
        <source>while the customer is away</source>
        <translation>en ausencia del cliente</translation>
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
    <name>DoubtsPanel</name>
    <message>
        <source>Answers that contradict each other, came too fast, or are all alike would be listed here to be looked at again.</source>
        <translation>Aquí saldrían, para revisarlas, las respuestas que se contradicen, llegaron demasiado deprisa o son todas iguales.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mirarla</translation>
    </message>
    <message>
        <source>Look at the answer: {}</source>
        <translation>Mirar la respuesta: {}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message>
        <source>Prompts to look again before a visit is handed on. None of them is a verdict.</source>
        <translation>Avisos para volver a mirar antes de entregar una visita. Ninguno es un veredicto.</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradicción</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>efecto halo</translation>
    </message>
    <message>
        <source>in haste or in a line</source>
        <translation>con prisa o todo igual</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due from probes</source>
        <translation>Vencimientos de sondeos</translation>
    </message>
    <message>
        <source>What probes wait for within a week.</source>
        <translation>Lo que esperan los sondeos en una semana.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>contact is overdue.</source>
        <translation>contacto está vencido.</translation>
    </message>
    <message>
        <source>contacts are overdue.</source>
        <translation>contactos están vencidos.</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>vence: {}</translation>
    </message>
    <message>
        <source>was due {}</source>
        <translation>vencía: {}</translation>
    </message>
</context>
<context>
    <name>EffectsPanel</name>
    <message>
        <source>Before: {}. After: {}.</source>
        <translation>Antes: {}. Después: {}.</translation>
    </message>
    <message>
        <source>Done on {}.</source>
        <translation>Hecho el {}.</translation>
    </message>
    <message>
        <source>No action is done yet</source>
        <translation>Aún no hay ninguna acción hecha</translation>
    </message>
    <message>
        <source>The difference lies between {} and {} per cent.</source>
        <translation>La diferencia está entre {} y {} por ciento.</translation>
    </message>
    <message>
        <source>Tick a card of the road map as done. The next visit shows whether the answer it promised to mend is better than before.</source>
        <translation>Marque como hecha una ficha de la hoja de ruta. La próxima visita muestra si la respuesta que prometía corregir es mejor que antes.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>better, but seen too seldom to tell</source>
        <translation>mejor, pero visto muy pocas veces para saberlo</translation>
    </message>
    <message>
        <source>moved it, beyond chance</source>
        <translation>mejoró, más allá del azar</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>sin mirar</translation>
    </message>
    <message>
        <source>touchpoint {} points</source>
        <translation>punto de contacto: {} puntos</translation>
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
        <source>waiting for a visit on both sides</source>
        <translation>falta una visita antes o después</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>peor que antes</translation>
    </message>
    <message>
        <source>worse, but seen too seldom to tell</source>
        <translation>peor, pero visto muy pocas veces para saberlo</translation>
    </message>
    <message>
        <source>{} of its points on {}</source>
        <translation>{} de sus puntos en {}</translation>
    </message>
</context>
<context>
    <name>EmotionsPanel</name>
    <message>
        <source>A walk asks at its end how the customer feels, from −2 to +2.</source>
        <translation>Un recorrido pregunta al final cómo se siente el cliente, de −2 a +2.</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Emoción</translation>
    </message>
    <message>
        <source>Emotions, −2 to +2:</source>
        <translation>Emociones, −2 a +2:</translation>
    </message>
    <message>
        <source>No emotion was recorded yet</source>
        <translation>Aún no se registró ninguna emoción</translation>
    </message>
    <message>
        <source>People remember a way by its peak and its end, not by its mean (Kahneman and others, 1993).</source>
        <translation>La gente recuerda un camino por su punto más intenso y su final, no por su media (Kahneman y otros, 1993).</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>The mean emotion of all walks at each touchpoint, in the order of the map.</source>
        <translation>La emoción media de todos los recorridos en cada punto de contacto, en el orden del mapa.</translation>
    </message>
    <message>
        <source>The way as it felt</source>
        <translation>El camino tal como se sintió</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>enfadado</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>encantado</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>mean {}</source>
        <translation>media {}</translation>
    </message>
    <message>
        <source>memory gap: remembered − mean</source>
        <translation>diferencia del recuerdo: recordado − media</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pico</translation>
    </message>
    <message>
        <source>remembered {}</source>
        <translation>recordado {}</translation>
    </message>
    <message>
        <source>the end of the way</source>
        <translation>el final del camino</translation>
    </message>
    <message>
        <source>the peak: furthest from neutral</source>
        <translation>el pico: lo más lejos de lo neutral</translation>
    </message>
    <message>
        <source>what is remembered: (peak + end) ÷ 2</source>
        <translation>lo que se recuerda: (pico + final) ÷ 2</translation>
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
    <name>EntriesPanel</name>
    <message>
        <source>Import a table with the columns {}</source>
        <translation>Importar una tabla con las columnas {}</translation>
    </message>
    <message>
        <source>It is on the road map, among the ideas.</source>
        <translation>Está en la hoja de ruta, entre las ideas.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Crear ficha</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Crear ficha: {}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The table was taken over.</source>
        <translation>Se importó la tabla.</translation>
    </message>
    <message>
        <source>Why {}? {}</source>
        <translation>¿Por qué {}? {}</translation>
    </message>
    <message>
        <source>on the road map</source>
        <translation>en la hoja de ruta</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>The whole client</source>
        <translation>Toda la empresa</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Write a figure such as 4.5.</source>
        <translation>Escriba una cifra, por ejemplo 4,5.</translation>
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
    <name>EvidenceRow</name>
    <message>
        <source>Go to the answer</source>
        <translation>Ir a la respuesta</translation>
    </message>
</context>
<context>
    <name>ExperiencePanel</name>
    <message>
        <source>A ring for what was expected, a dot for what was met, both from 1 to 7; widest first.</source>
        <translation>Un anillo para lo esperado, un punto para lo vivido, ambos de 1 a 7; primero el mayor hueco.</translation>
    </message>
    <message>
        <source>A walk asks before what the customer expects, 1 to 7, and after how good it was. Both answers together make the gap.</source>
        <translation>Un recorrido pregunta antes qué espera el cliente, de 1 a 7, y después qué tal fue. Ambas respuestas juntas dan el hueco.</translation>
    </message>
    <message>
        <source>A walk asks for expectation once, for the whole. What was found, f, stands on the same scale as 1 + 6·f. From {} walks.</source>
        <translation>Un recorrido pregunta por la expectativa una vez, para el conjunto. Lo hallado, f, se lleva a la misma escala como 1 + 6·f. De {} recorridos.</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Por dimensión</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>Por punto de contacto</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected and met, from 1 to 7:</source>
        <translation>Esperado y vivido, de 1 a 7:</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Gap = experience − expectation (SERVQUAL). Shaded where it is {} or more.</source>
        <translation>Hueco = experiencia − expectativa (SERVQUAL). Sombreado donde es de {} o más.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vivido</translation>
    </message>
    <message>
        <source>No gap is known yet</source>
        <translation>Aún no se conoce ningún hueco</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What was found in each dimension, against what those customers expected.</source>
        <translation>Lo hallado en cada dimensión, frente a lo que esperaban esos clientes.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>As a figure</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
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
        <source>Record it</source>
        <translation>Grabar</translation>
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
    <name>FileList</name>
    <message>
        <source>Play {}</source>
        <translation>Reproducir {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
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
        <source>Insight</source>
        <translation>Análisis</translation>
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
        <source>Waiting for the camera …</source>
        <translation>Esperando a la cámara…</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
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
        <source>Place, as degrees</source>
        <translation>Lugar, en grados</translation>
    </message>
    <message>
        <source>{}° east</source>
        <translation>{}° este</translation>
    </message>
    <message>
        <source>{}° north</source>
        <translation>{}° norte</translation>
    </message>
    <message>
        <source>{}° south</source>
        <translation>{}° sur</translation>
    </message>
    <message>
        <source>{}° west</source>
        <translation>{}° oeste</translation>
    </message>
</context>
<context>
    <name>Geotrace</name>
    <message>
        <source>A way needs two places.</source>
        <translation>Un camino necesita dos lugares.</translation>
    </message>
    <message>
        <source>An area needs three places.</source>
        <translation>Una zona necesita tres lugares.</translation>
    </message>
    <message>
        <source>One place on each line: paste them from a map, or type degrees like 51.45, -2.59.</source>
        <translation>Un lugar por línea: péguelos desde un mapa o escriba grados como 51.45, -2.59.</translation>
    </message>
    <message>
        <source>Places, one on each line</source>
        <translation>Lugares, uno por línea</translation>
    </message>
    <message>
        <source>{} places, {} m</source>
        <translation>{} lugares, {} m</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Certificate {} ({})</source>
        <translation>Certificado {} ({})</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>Changed: another key sealed it.</source>
        <translation>Modificado: lo selló otra clave.</translation>
    </message>
    <message>
        <source>Changed: it is not as it was sealed.</source>
        <translation>Modificado: no está como se selló.</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Comprobar un archivo…</translation>
    </message>
    <message>
        <source>Choose eight characters or more.</source>
        <translation>Elija ocho caracteres o más.</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. Send the password another way. It is no PDF/A then.</source>
        <translation>Cifrado con AES-256. Envíe la contraseña por otra vía. Así deja de ser PDF/A.</translation>
    </message>
    <message>
        <source>Every change shows, down to one bit. The seal is this computer’s own key: it proves that the file is as it was, not who you are. Give the client the certificate once.</source>
        <translation>Se nota todo cambio, hasta un solo bit. El sello es la clave propia de este ordenador: prueba que el archivo está como estaba, no quién es usted. Entregue el certificado a la empresa una vez.</translation>
    </message>
    <message>
        <source>Guard the report</source>
        <translation>Proteger el informe</translation>
    </message>
    <message>
        <source>How it is saved</source>
        <translation>Cómo se guarda</translation>
    </message>
    <message>
        <source>Not sealed: nothing tells whether it was changed.</source>
        <translation>Sin sellar: nada indica si se modificó.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sin proteger</translation>
    </message>
    <message>
        <source>PDF/A for the archive. Nothing tells whether somebody changed it later.</source>
        <translation>PDF/A para el archivo. Nada indica si alguien lo modificó después.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>SHA-256 {}</source>
        <translation>SHA-256 {}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Sealed on {} by {}</source>
        <translation>Sellado el {} por {}</translation>
    </message>
    <message>
        <source>Untouched: it is as it was sealed.</source>
        <translation>Intacto: está como se selló.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>compare it with the auditor’s</source>
        <translation>compárelo con el del auditor</translation>
    </message>
    <message>
        <source>this program’s own</source>
        <translation>el de este programa</translation>
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
        <source>Not opened yet. The message above says why.</source>
        <translation>Aún sin abrir. El mensaje de arriba dice por qué.</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>visita planificada</translation>
    </message>
    <message>
        <source>visit under way</source>
        <translation>visita en curso</translation>
    </message>
    <message>
        <source>visits planned</source>
        <translation>visitas planificadas</translation>
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
    <name>HotSpotsPanel</name>
    <message>
        <source>A touchpoint stands out when its band differs from the whole, a critical point failed, experience and expectation are 2 or more apart, or there was a signature moment. Walk some touchpoints, and they show here.</source>
        <translation>Un punto de contacto destaca cuando su franja difiere de la del conjunto, falló un punto eliminatorio, experiencia y expectativa distan 2 o más, o hubo un momento memorable. Recorra algunos puntos de contacto y aparecerán aquí.</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Puntos críticos</translation>
    </message>
    <message>
        <source>Nothing stands out yet</source>
        <translation>Aún no destaca nada</translation>
    </message>
    <message>
        <source>One more on the road map</source>
        <translation>Otra a la hoja de ruta</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>A la hoja de ruta</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>Mostrar {}</translation>
    </message>
    <message>
        <source>WHAT MAKES IT SO</source>
        <translation>A QUÉ SE DEBE</translation>
    </message>
    <message>
        <source>and {}; press the score to see them all</source>
        <translation>y {}; pulse la puntuación para verlas todas</translation>
    </message>
    <message>
        <source>gap {}</source>
        <translation>hueco {}</translation>
    </message>
    <message>
        <source>more answer</source>
        <translation>respuesta más</translation>
    </message>
    <message>
        <source>more answers</source>
        <translation>respuestas más</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} está en la hoja de ruta.</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Holidays, one day a line</source>
        <translation>Festivos, un día por línea</translation>
    </message>
    <message>
        <source>Hours read like 9:00–12:30, 13:30–17:00; past midnight they go on on the next day.</source>
        <translation>Las horas se escriben como 9:00–12:30, 13:30–17:00; pasada la medianoche siguen al día siguiente.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Toda la empresa</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Two openings of one day share some time.</source>
        <translation>Dos franjas del mismo día se solapan.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>Where a standard counts business hours, the clock stands still outside these.</source>
        <translation>Donde un estándar cuenta el horario de atención, el reloj se detiene fuera de él.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Horario de</translation>
    </message>
    <message>
        <source>Write each holiday as 2026-12-25.</source>
        <translation>Escriba cada festivo así: 2026-12-25.</translation>
    </message>
    <message>
        <source>Write hours as 9:00–12:30, 13:30–17:00.</source>
        <translation>Escriba las horas así: 9:00–12:30, 13:30–17:00.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>ImportancePanel</name>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>At the means</source>
        <translation>En las medias</translation>
    </message>
    <message>
        <source>At the midpoint</source>
        <translation>En el punto medio</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Al límite</translation>
    </message>
    <message>
        <source>Cross-hair</source>
        <translation>Cruce</translation>
    </message>
    <message>
        <source>Crossed at {}. A second ring marks what is borderline: within 5 % of a line.</source>
        <translation>Cruce en {}. Un segundo anillo marca lo que está al límite: a menos del 5&#xa0;% de una línea.</translation>
    </message>
    <message>
        <source>Give each touchpoint on the map its criticality, and walk it.</source>
        <translation>Dé a cada punto de contacto del mapa su importancia y recórralo.</translation>
    </message>
    <message>
        <source>How critical each touchpoint is, against its score (Martilla and James, 1977).</source>
        <translation>La importancia de cada punto de contacto frente a su puntuación (Martilla y James, 1977).</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>Aún no se ha puntuado nada</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Where to concentrate</source>
        <translation>Dónde concentrarse</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>al límite</translation>
    </message>
    <message>
        <source>importance {}, score {}</source>
        <translation>importancia {}, puntuación {}</translation>
    </message>
    <message>
        <source>the means</source>
        <translation>las medias</translation>
    </message>
    <message>
        <source>the midpoint</source>
        <translation>el punto medio</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>All auditors</source>
        <translation>Todos los auditores</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Todos los perfiles</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Todos los locales</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Oleada {}</translation>
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
        <source>{} in all waves</source>
        <translation>{} en todas las oleadas</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Sentir</translation>
    </message>
    <message>
        <source>INTENDED</source>
        <translation>PREVISTO</translation>
    </message>
    <message>
        <source>Nothing was intended or observed yet</source>
        <translation>Aún no hay nada previsto ni observado</translation>
    </message>
    <message>
        <source>OBSERVED</source>
        <translation>OBSERVADO</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Write on the map what customers should think, do and feel at a touchpoint; a walk asks at its end what they did.</source>
        <translation>Escriba en el mapa qué deben pensar, hacer y sentir los clientes en un punto de contacto; un recorrido pregunta al final qué ocurrió en realidad.</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>sin anotar</translation>
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
        <source>Another row of a table</source>
        <translation>Otra fila de una tabla</translation>
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
        <source>Move the touchpoint or stage in focus</source>
        <translation>Mover el punto de contacto o la etapa elegidos</translation>
    </message>
    <message>
        <source>Move the touchpoint whose grip is in focus</source>
        <translation>Mover el punto de contacto del asa elegida</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>ON A PLAN</source>
        <translation>EN UN PLAN</translation>
    </message>
    <message>
        <source>ON THE MAP</source>
        <translation>EN EL MAPA</translation>
    </message>
    <message>
        <source>Open the touchpoint in focus</source>
        <translation>Abrir el punto de contacto elegido</translation>
    </message>
    <message>
        <source>Print how it came about</source>
        <translation>Imprimir de dónde sale</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Save it as a PDF</source>
        <translation>Guardarlo como PDF</translation>
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
        <source>Voice note, where there is a microphone</source>
        <translation>Nota de voz, si hay micrófono</translation>
    </message>
    <message>
        <source>WHERE A FIGURE TELLS WHY</source>
        <translation>DONDE UNA CIFRA DICE POR QUÉ</translation>
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
    <name>KeypadBar</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Teclado numérico</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Leave {} at home</source>
        <translation>Dejar {} en casa</translation>
    </message>
    <message>
        <source>Nothing to take along yet.</source>
        <translation>Aún nada que llevar.</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>a parcel to return</source>
        <translation>un paquete para devolver</translation>
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
        <source>Form to fill in on a screen</source>
        <translation>Formulario para rellenar en pantalla</translation>
    </message>
    <message>
        <source>Form to print and write on</source>
        <translation>Formulario para imprimir y escribir</translation>
    </message>
    <message>
        <source>Retired: {}</source>
        <translation>Retirada: {}</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Guardar la lista</translation>
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
        <source>Bring in a submission…</source>
        <translation>Importar un envío…</translation>
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
    <name>LoyaltySheet</name>
    <message>
        <source>A role, no name</source>
        <translation>Un puesto, no un nombre</translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation>Cambiar lo que se dijo</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>It needs some words.</source>
        <translation>Necesita algún texto.</translation>
    </message>
    <message>
        <source>No touchpoint in particular</source>
        <translation>Ningún punto de contacto concreto</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Touchpoint it speaks of</source>
        <translation>Punto de contacto del que habla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué indica</translation>
    </message>
    <message>
        <source>What was said in the workshop</source>
        <translation>Lo que se dijo en el taller</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
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
        <source>Insight</source>
        <translation>Análisis</translation>
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
        <source>too few visits to tell</source>
        <translation>demasiado pocas visitas para decirlo</translation>
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
        <source>within noise</source>
        <translation>dentro del ruido</translation>
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
        <source>{}, place {} of {}</source>
        <translation>{}, lugar {} de {}</translation>
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
    <name>MapReasons</name>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>MentionSheet</name>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Respondida el</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Change the mention</source>
        <translation>Cambiar la mención</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Forum, reviews, newspaper</source>
        <translation>Foro, reseñas, periódico</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Cómo suena</translation>
    </message>
    <message>
        <source>It can’t be answered before it was said.</source>
        <translation>No se puede responder antes de que se dijera.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Mención nueva</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Dónde se dijo</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
</context>
<context>
    <name>MentionsPanel</name>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Malas</translation>
    </message>
    <message>
        <source>By keyword</source>
        <translation>Por palabra clave</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Look where customers talk: reviews, forums, social media. Write down what was said, how it sounds and when it was answered, or import a table.</source>
        <translation>Mire dónde hablan los clientes: reseñas, foros, redes sociales. Anote qué se dijo, cómo suena y cuándo se respondió, o importe una tabla.</translation>
    </message>
    <message>
        <source>Mention log</source>
        <translation>Registro de menciones</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Mención nueva</translation>
    </message>
    <message>
        <source>Nothing was overheard yet</source>
        <translation>Aún no se ha oído nada</translation>
    </message>
    <message>
        <source>Press a line to see what is behind it.</source>
        <translation>Pulse una línea para ver qué hay detrás.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Primero las más recientes.</translation>
    </message>
    <message>
        <source>The latest {} of {}.</source>
        <translation>Las {} más recientes de {}.</translation>
    </message>
    <message>
        <source>The mention was removed.</source>
        <translation>Se quitó la mención.</translation>
    </message>
    <message>
        <source>answered {}</source>
        <translation>respondida el {}</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>bad ones answered</source>
        <translation>malas respondidas</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>median time to an answer</source>
        <translation>mediana hasta la respuesta</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neutra</translation>
    </message>
    <message>
        <source>net sentiment, −1 to +1</source>
        <translation>sentimiento neto, −1 a +1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún no hay</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>of all answered</source>
        <translation>respondidas, de todas</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} d</translation>
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
    <name>MetricSheet</name>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Cambiar el indicador</translation>
    </message>
    <message>
        <source>Day of the value</source>
        <translation>Día del valor</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Menos es mejor</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Más es mejor</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Indicador nuevo</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Citas sin presentarse</translation>
    </message>
    <message>
        <source>Take away value {}</source>
        <translation>Quitar el valor {}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Qué es mejor</translation>
    </message>
    <message>
        <source>Write a figure such as 4.5.</source>
        <translation>Escriba una cifra, por ejemplo 4,5.</translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <source>Ask the client which figure it keeps of each touchpoint, and enter its values or import a table.</source>
        <translation>Pregunte a la empresa qué cifra lleva de cada punto de contacto e introduzca sus valores o importe una tabla.</translation>
    </message>
    <message>
        <source>Bring “{}” to its target</source>
        <translation>Llevar «{}» a su objetivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Measure “{}”</source>
        <translation>Medir «{}»</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Indicador nuevo</translation>
    </message>
    <message>
        <source>Nobody at the client would notice if these got worse.</source>
        <translation>Nadie en la empresa notaría si estos empeoraran.</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first; then say what is measured at each.</source>
        <translation>Ponga antes en el mapa los puntos de contacto de la empresa; indique luego qué se mide en cada uno.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Ver la respuesta</translation>
    </message>
    <message>
        <source>The broken line is the target, the dot the newest value.</source>
        <translation>La línea discontinua es el objetivo; el punto, el valor más reciente.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>El mapa está vacío</translation>
    </message>
    <message>
        <source>The metric was removed.</source>
        <translation>Se quitó el indicador.</translation>
    </message>
    <message>
        <source>Untracked touchpoints</source>
        <translation>Puntos de contacto sin vigilar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What the client measures</source>
        <translation>Lo que mide la empresa</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>mejora</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>empeora</translation>
    </message>
    <message>
        <source>meets its target</source>
        <translation>cumple su objetivo</translation>
    </message>
    <message>
        <source>metrics meet their target</source>
        <translation>indicadores cumplen su objetivo</translation>
    </message>
    <message>
        <source>misses its target</source>
        <translation>no cumple su objetivo</translation>
    </message>
    <message>
        <source>of the touchpoints somebody keeps an eye on</source>
        <translation>de los puntos de contacto los vigila alguien</translation>
    </message>
    <message>
        <source>target {}</source>
        <translation>objetivo {}</translation>
    </message>
    <message>
        <source>untracked</source>
        <translation>sin vigilar</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} el {}</translation>
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
    <name>MissedPanel</name>
    <message>
        <source>Chances nobody took</source>
        <translation>Oportunidades que nadie aprovechó</translation>
    </message>
    <message>
        <source>No chance was missed yet</source>
        <translation>Aún no se perdió ninguna oportunidad</translation>
    </message>
    <message>
        <source>Press M on any question of a walk when a chance goes by. Questions that ask for a chance count too, where the answer is that it was missed.</source>
        <translation>Pulse M en cualquier pregunta de un recorrido cuando se escape una oportunidad. También cuentan las preguntas por una oportunidad cuya respuesta sea que se perdió.</translation>
    </message>
    <message>
        <source>To sell up or across, to build the relationship, to reassure, to reward.</source>
        <translation>De vender algo mejor o algo más, cuidar la relación, tranquilizar, recompensar.</translation>
    </message>
    <message>
        <source>answered as missed</source>
        <translation>respondidas como perdidas</translation>
    </message>
    <message>
        <source>caught in passing</source>
        <translation>anotadas al paso</translation>
    </message>
    <message>
        <source>missed in all</source>
        <translation>perdidas en total</translation>
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
        <source>Pages of {}</source>
        <translation>Páginas de {}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
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
    <name>Panel</name>
    <message>
        <source>Go to the map</source>
        <translation>Ir al mapa</translation>
    </message>
    <message>
        <source>Go to the road map</source>
        <translation>Ir a la hoja de ruta</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Choose the filled forms</source>
        <translation>Elegir los formularios rellenos</translation>
    </message>
    <message>
        <source>Forms and photos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</source>
        <translation>Formularios y fotos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Read from paper: {}</source>
        <translation>Leído del papel: {}</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Guardar el formulario</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
    </message>
</context>
<context>
    <name>PaperReviewSheet</name>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Differs from what is stored</source>
        <translation>Distinto de lo guardado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not asked in this walk</source>
        <translation>No se pregunta en este recorrido</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Página {} de {}</translation>
    </message>
    <message>
        <source>Page {} of {} is missing.</source>
        <translation>Falta la página {} de {}.</translation>
    </message>
    <message>
        <source>Pages {} of {} are missing.</source>
        <translation>Faltan las páginas {} de {}.</translation>
    </message>
    <message>
        <source>Pictures are kept as evidence. What is written on them is yours to type in.</source>
        <translation>Las imágenes se guardan como pruebas. Lo escrito en ellas debe teclearlo usted.</translation>
    </message>
    <message>
        <source>Pictures of pages</source>
        <translation>Imágenes de páginas</translation>
    </message>
    <message>
        <source>Read from paper</source>
        <translation>Leído del papel</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Store {}</source>
        <translation>Guardar {}</translation>
    </message>
    <message>
        <source>Stored: {}</source>
        <translation>Guardado: {}</translation>
    </message>
    <message>
        <source>Tick all that differs</source>
        <translation>Marcar todo lo distinto</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>respuesta coincide</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>answers are</source>
        <translation>respuestas coinciden</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>imágenes</translation>
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
        <source>{} stored already.</source>
        <translation>{} con lo ya guardado.</translation>
    </message>
    <message>
        <source>{} would still be open.</source>
        <translation>Aún sin responder: {}.</translation>
    </message>
    <message>
        <source>{} · seen at {}</source>
        <translation>{} · visto a las {}</translation>
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
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Lugar {} de {}</translation>
    </message>
    <message>
        <source>Take a photo (C)</source>
        <translation>Tomar una foto (C)</translation>
    </message>
    <message>
        <source>Voice note (R)</source>
        <translation>Nota de voz (R)</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Keep them</source>
        <translation>Guardarlas</translation>
    </message>
    <message>
        <source>One on each line. A tap beside the note adds it, so keep to what you write often.</source>
        <translation>Una por línea. Se añade con un toque junto a la nota; deje solo lo que escribe a menudo.</translation>
    </message>
    <message>
        <source>Sentences to tap</source>
        <translation>Frases para pulsar</translation>
    </message>
    <message>
        <source>Sentences, one on each line</source>
        <translation>Frases, una por línea</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Las habituales</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Adds this sentence</source>
        <translation>Añade esta frase</translation>
    </message>
    <message>
        <source>Change these sentences</source>
        <translation>Cambiar estas frases</translation>
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
    <name>PickCell</name>
    <message>
        <source>Choose …</source>
        <translation>Elegir…</translation>
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
        <source>Take a photo</source>
        <translation>Tomar una foto</translation>
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
    <name>PlaceQuestion</name>
    <message>
        <source>Paste it from a map, or type degrees: 51.45, -2.59 or 51°27′N 2°35′W.</source>
        <translation>Péguelo desde un mapa o escriba grados: 51.45, -2.59 o 51°27′N 2°35′W.</translation>
    </message>
    <message>
        <source>“{}” is not understood as a place. Write it like 51.45, -2.59.</source>
        <translation>«{}» no se entiende como lugar. Escríbalo así: 51.45, -2.59.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditores</translation>
    </message>
    <message>
        <source>Name the site, the persona and the auditor when you plan a visit.</source>
        <translation>Indique el local, el perfil y el auditor al planificar una visita.</translation>
    </message>
    <message>
        <source>Nothing to set side by side yet</source>
        <translation>Aún no hay nada que comparar</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>The broken line is the overall score of all. A ring is a single visit: an observation.</source>
        <translation>La línea discontinua es la puntuación global de todos. Un anillo es una sola visita: una observación.</translation>
    </message>
    <message>
        <source>The client’s places, each by its own visits.</source>
        <translation>Los locales de la empresa, cada uno según sus visitas.</translation>
    </message>
    <message>
        <source>They saw different days and places: a difference asks to compare, never to blame.</source>
        <translation>Vieron días y lugares distintos: una diferencia invita a comparar, nunca a culpar.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Touchpoint by site</source>
        <translation>Punto de contacto por local</translation>
    </message>
    <message>
        <source>Touchpoints by site</source>
        <translation>Puntos de contacto por local</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What each kind of customer meets.</source>
        <translation>Lo que encuentra cada tipo de cliente.</translation>
    </message>
    <message>
        <source>Where the places differ most: sort by the last column.</source>
        <translation>Dónde difieren más los locales: ordene por la última columna.</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>una observación, no una tasa</translation>
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
        <source>{}, overall score:</source>
        <translation>{}, puntuación global:</translation>
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
        <source>A card for the pocket: your part, your bag, what to look for</source>
        <translation>Una tarjeta de bolsillo: su papel, su bolso, en qué fijarse</translation>
    </message>
    <message>
        <source>Cover story</source>
        <translation>Su historia</translation>
    </message>
    <message>
        <source>Crib card</source>
        <translation>Chuleta</translation>
    </message>
    <message>
        <source>Crib card, {}</source>
        <translation>Chuleta, {}</translation>
    </message>
    <message>
        <source>Forms to fill in on a screen</source>
        <translation>Formularios para rellenar en pantalla</translation>
    </message>
    <message>
        <source>Forms to print and write on</source>
        <translation>Formularios para imprimir y escribir</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Only what {} would use</source>
        <translation>Solo lo que usaría {}</translation>
    </message>
    <message>
        <source>Read filled forms…</source>
        <translation>Leer formularios rellenos…</translation>
    </message>
    <message>
        <source>Save the crib card</source>
        <translation>Guardar la chuleta</translation>
    </message>
    <message>
        <source>Start walking</source>
        <translation>Empezar el recorrido</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
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
        <source>What you take along</source>
        <translation>Lo que lleva consigo</translation>
    </message>
    <message>
        <source>Why you come, what you ask for, what you say when somebody asks back</source>
        <translation>Por qué viene, qué pide, qué dice si le preguntan</translation>
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
        <source>{} is kept.</source>
        <translation>{}: guardado.</translation>
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
    <name>ProbeSheet</name>
    <message>
        <source>A reminder</source>
        <translation>Un recordatorio</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>After 7, 14 and 30 days</source>
        <translation>A los 7, 14 y 30 días</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Una oferta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Change the probe</source>
        <translation>Cambiar el sondeo</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Contact {} counts from</source>
        <translation>El contacto {} cuenta desde</translation>
    </message>
    <message>
        <source>Days until contact {}</source>
        <translation>Días hasta el contacto {}</translation>
    </message>
    <message>
        <source>Enquiry about a crown</source>
        <translation>Consulta sobre una corona</translation>
    </message>
    <message>
        <source>Expect a contact</source>
        <translation>Esperar un contacto</translation>
    </message>
    <message>
        <source>Expected contact {}</source>
        <translation>Contacto esperado {}</translation>
    </message>
    <message>
        <source>New probe</source>
        <translation>Sondeo nuevo</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Nadie en particular</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>One reply in a day</source>
        <translation>Una respuesta en un día</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>En el papel de</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Take away expected contact {}</source>
        <translation>Quitar el contacto esperado {}</translation>
    </message>
    <message>
        <source>Thanks, and the season’s sale</source>
        <translation>Gracias, y las rebajas de temporada</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What should come back</source>
        <translation>Qué debería llegar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was done, if nothing was asked</source>
        <translation>Qué se hizo, si no se preguntó nada</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>Whole days are due by the end of the day.</source>
        <translation>Los días enteros vencen al acabar el día.</translation>
    </message>
    <message>
        <source>Write after how many days it should come, such as 7 or 0.5.</source>
        <translation>Indique a los cuántos días debería llegar, por ejemplo 7 o 0,5.</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Escriba la hora así: 14:30.</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>un recordatorio</translation>
    </message>
    <message>
        <source>days after sending</source>
        <translation>días tras el envío</translation>
    </message>
    <message>
        <source>days after the last</source>
        <translation>días tras el anterior</translation>
    </message>
    <message>
        <source>left a full basket; empty for an enquiry</source>
        <translation>dejó el carrito lleno; vacío si es una consulta</translation>
    </message>
</context>
<context>
    <name>ProbesPanel</name>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How long replies take</source>
        <translation>Cuánto tardan las respuestas</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>Log a reply: {}</source>
        <translation>Anotar una respuesta: {}</translation>
    </message>
    <message>
        <source>New probe</source>
        <translation>Sondeo nuevo</translation>
    </message>
    <message>
        <source>No probe was sent yet</source>
        <translation>Aún no se envió ningún sondeo</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open probes stand on the home page while something is due.</source>
        <translation>Los sondeos abiertos figuran en la página de inicio mientras algo esté por llegar.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Puntuarla</translation>
    </message>
    <message>
        <source>Score it: {}</source>
        <translation>Puntuarla: {}</translation>
    </message>
    <message>
        <source>See its walk</source>
        <translation>Ver su recorrido</translation>
    </message>
    <message>
        <source>Send an enquiry as a customer would, or leave a basket full, and write down when. What should come back stands on the home page until it has come; replies are timed and scored.</source>
        <translation>Envíe una consulta como haría un cliente, o deje un carrito lleno, y anote cuándo. Lo que debería llegar figura en la página de inicio hasta que llegue; las respuestas se cronometran y puntúan.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Aún en espera</translation>
    </message>
    <message>
        <source>The probe waits for nothing any more.</source>
        <translation>El sondeo ya no espera nada.</translation>
    </message>
    <message>
        <source>The probe was removed.</source>
        <translation>Se quitó el sondeo.</translation>
    </message>
    <message>
        <source>The reply was removed.</source>
        <translation>Se quitó la respuesta.</translation>
    </message>
    <message>
        <source>The share of probes still waiting, by Kaplan and Meier; a tick is one without a reply.</source>
        <translation>La parte de sondeos que aún esperan, según Kaplan–Meier; una marca es uno sin respuesta.</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>llegó tarde</translation>
    </message>
    <message>
        <source>came {}, due {}</source>
        <translation>llegó el {}, vencía el {}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>vence: {}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>median wait for it</source>
        <translation>mediana de la espera</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>nunca llegó</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún no hay</translation>
    </message>
    <message>
        <source>of what was due came in time</source>
        <translation>de lo que vencía llegó a tiempo</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>probes had a reply</source>
        <translation>sondeos con respuesta</translation>
    </message>
    <message>
        <source>sent {}</source>
        <translation>enviado el {}</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inesperado</translation>
    </message>
    <message>
        <source>{}: {} in time</source>
        <translation>{}: {} a tiempo</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A friend, a directory, a supplier</source>
        <translation>Un amigo, un directorio, un proveedor</translation>
    </message>
    <message>
        <source>A signature moment: what the business wants to be known for</source>
        <translation>Un momento memorable: aquello por lo que la empresa quiere ser conocida</translation>
    </message>
    <message>
        <source>A touch while the customer is away</source>
        <translation>Un contacto mientras el cliente no está</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como debería ser</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Entre bastidores</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directo</translation>
    </message>
    <message>
        <source>Direct, or through others</source>
        <translation>Directo o a través de terceros</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>Vía de contacto</translation>
    </message>
    <message>
        <source>Fresh flowers; a radio in the back room</source>
        <translation>Flores frescas; una radio en la trastienda</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>A la vista</translation>
    </message>
    <message>
        <source>How the brand should come across</source>
        <translation>Cómo debería percibirse la marca</translation>
    </message>
    <message>
        <source>Seen by the customer, or behind the scenes</source>
        <translation>A la vista del cliente o entre bastidores</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Por terceros</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>A través de quién</translation>
    </message>
    <message>
        <source>What annoys</source>
        <translation>Lo que molesta</translation>
    </message>
    <message>
        <source>What is seen, heard and smelt</source>
        <translation>Lo que se ve, se oye y se huele</translation>
    </message>
    <message>
        <source>What the customer wants done</source>
        <translation>Lo que el cliente quiere resolver</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Quién lo encuentra</translation>
    </message>
    <message>
        <source>Why it is as critical as it is</source>
        <translation>Por qué tiene esa importancia</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Cambiar la promesa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Vence el</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Promesa nueva</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reception: a role, no name</source>
        <translation>Recepción: un puesto, no un nombre</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>We ring you back by Friday</source>
        <translation>Le llamamos antes del viernes</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>En qué quedó</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Lo prometido</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Quién lo prometió</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>sin fecha indicada</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Promesa nueva</translation>
    </message>
    <message>
        <source>No promise was written down</source>
        <translation>No se anotó ninguna promesa</translation>
    </message>
    <message>
        <source>Promise register</source>
        <translation>Registro de promesas</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Ver la respuesta</translation>
    </message>
    <message>
        <source>The latest first. A promise of a walk can be changed once it is in the register.</source>
        <translation>Primero la más reciente. Una promesa de un recorrido se puede cambiar una vez que está en el registro.</translation>
    </message>
    <message>
        <source>The promise was removed.</source>
        <translation>Se quitó la promesa.</translation>
    </message>
    <message>
        <source>Write down what the client’s people promise, in their words, with the day it is due. What walks tell of promises is gathered here too.</source>
        <translation>Anote lo que promete el personal de la empresa, con sus palabras y con el día en que vence. Aquí se reúne también lo que los recorridos cuentan de promesas.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplidas</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>vence: {}</translation>
    </message>
    <message>
        <source>from a walk</source>
        <translation>de un recorrido</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplidas</translation>
    </message>
    <message>
        <source>made {}</source>
        <translation>hecha {}</translation>
    </message>
    <message>
        <source>not tested yet, {} overdue</source>
        <translation>aún sin comprobar, {} vencidas</translation>
    </message>
    <message>
        <source>of the tested promises kept</source>
        <translation>de las promesas comprobadas, cumplidas</translation>
    </message>
    <message>
        <source>to be tested</source>
        <translation>por comprobar</translation>
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
        <source>About “{}”</source>
        <translation>Sobre «{}»</translation>
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
        <source>Judge each of these</source>
        <translation>Valore cada uno de estos puntos</translation>
    </message>
    <message>
        <source>QUESTION {} OF {}</source>
        <translation>PREGUNTA {} DE {}</translation>
    </message>
    <message>
        <source>QUESTIONS {} – {} OF {}</source>
        <translation>PREGUNTAS {} – {} DE {}</translation>
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
    <name>QuotesPanel</name>
    <message>
        <source>Briefs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Each dot is a seller’s price, the mark is the median; the line begins at nothing.</source>
        <translation>Cada punto es el precio de un vendedor; la marca es la mediana. La línea empieza en cero.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Encargo nuevo</translation>
    </message>
    <message>
        <source>No price was asked yet</source>
        <translation>Aún no se ha pedido ningún precio</translation>
    </message>
    <message>
        <source>One price for “{}”</source>
        <translation>Un solo precio para «{}»</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Put one and the same wish to several sellers of the client, in the same words, and write down what each asks for it. The spread shows whether customers can trust a price.</source>
        <translation>Plantee un mismo deseo a varios vendedores de la empresa, con las mismas palabras, y anote cuánto pide cada uno. La dispersión muestra si los clientes pueden fiarse de un precio.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>The quotes were removed.</source>
        <translation>Se quitaron los presupuestos.</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>pedido {}</translation>
    </message>
    <message>
        <source>{} between them</source>
        <translation>{} de diferencia</translation>
    </message>
    <message>
        <source>{} coefficient of variation</source>
        <translation>{} coeficiente de variación</translation>
    </message>
    <message>
        <source>{} gave no price</source>
        <translation>{} sin dar precio</translation>
    </message>
    <message>
        <source>{} highest by lowest</source>
        <translation>{} el más alto entre el más bajo</translation>
    </message>
    <message>
        <source>{} median</source>
        <translation>{} mediana</translation>
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
    <name>ReadySheet</name>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Scores that are worked out</source>
        <translation>Puntuaciones calculadas</translation>
    </message>
    <message>
        <source>They follow from the answers, and are worked out anew after an update and in another language. What is done stays done if you close the program meanwhile.</source>
        <translation>Se deducen de las respuestas y se calculan de nuevo tras una actualización o en otro idioma. Lo que ya está hecho se conserva aunque cierre el programa mientras tanto.</translation>
    </message>
    <message>
        <source>Your scores are being worked out</source>
        <translation>Se están calculando sus puntuaciones</translation>
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
    <name>Recovery</name>
    <message>
        <source>A voice note of {} was being recorded when the program stopped; it was kept with “{}”.</source>
        <translation>Una nota de voz de las {} se estaba grabando cuando el programa se detuvo; se conservó con «{}».</translation>
    </message>
    <message>
        <source>{} voice notes were being recorded when the program stopped; they were kept.</source>
        <translation>{} notas de voz se estaban grabando cuando el programa se detuvo; se conservaron.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Anywhere on the visit</source>
        <translation>En cualquier momento de la visita</translation>
    </message>
    <message>
        <source>It is on the road map.</source>
        <translation>Está en la hoja de ruta.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Crear ficha</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Crear ficha: {}</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>See the answer: {}</source>
        <translation>Ver la respuesta: {}</translation>
    </message>
    <message>
        <source>Written down {} times, last: {}</source>
        <translation>Anotado {} veces, la última: {}</translation>
    </message>
    <message>
        <source>on the road map</source>
        <translation>en la hoja de ruta</translation>
    </message>
</context>
<context>
    <name>RemovableSheet</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Overall: {} now, {} without it</source>
        <translation>En conjunto: {} ahora, {} sin él</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove “{}”?</source>
        <translation>¿Quitar «{}»?</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>«Deshacer» lo devuelve todo.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>signed visit</source>
        <translation>visita firmada</translation>
    </message>
    <message>
        <source>signed visits</source>
        <translation>visitas firmadas</translation>
    </message>
    <message>
        <source>{} walked it. Without its walks, their scores are no longer those signed.</source>
        <translation>{} lo recorrieron. Sin esos recorridos, las puntuaciones ya no son las firmadas.</translation>
    </message>
    <message>
        <source>{}, {}: {} now, {} without it</source>
        <translation>{}, {}: {} ahora, {} sin él</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Change the reply</source>
        <translation>Cambiar la respuesta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>Nothing that was expected</source>
        <translation>Ninguno de los esperados</translation>
    </message>
    <message>
        <source>Thanked, and named a price</source>
        <translation>Dieron las gracias y un precio</translation>
    </message>
    <message>
        <source>That time lies ahead.</source>
        <translation>Esa hora está en el futuro.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Qué decía</translation>
    </message>
    <message>
        <source>Which contact it is</source>
        <translation>Qué contacto es</translation>
    </message>
    <message>
        <source>Which expected contact it is</source>
        <translation>Qué contacto esperado es</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Escriba la hora así: 14:30.</translation>
    </message>
</context>
<context>
    <name>ReportGuard</name>
    <message>
        <source>Choose a report</source>
        <translation>Elegir un informe</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
    <message>
        <source>Seal the report against changes, or lock it with a password</source>
        <translation>Sellar el informe contra cambios o protegerlo con contraseña</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Sealed; its SHA-256 begins with {}.</source>
        <translation>Sellado; su SHA-256 empieza por {}.</translation>
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
        <source>Barriers and chances</source>
        <translation>Barreras y oportunidades</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Coverage of the map</source>
        <translation>Cobertura del mapa</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Expectation and experience</source>
        <translation>Expectativa y experiencia</translation>
    </message>
    <message>
        <source>How sure the scores are</source>
        <translation>Cuán seguras son las puntuaciones</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Promises, probes and mentions</source>
        <translation>Promesas, sondeos y menciones</translation>
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
        <source>Waves and places</source>
        <translation>Oleadas y lugares</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Lo que está en juego</translation>
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
    <name>ReportTitles</name>
    <message>
        <source>Drawn from the figures, unless you write another.</source>
        <translation>Sale de las cifras, salvo que escriba otro.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of</source>
        <translation>Título de</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>A visit is looked over before it is handed on. Choose one from the list of visits.</source>
        <translation>Una visita se revisa antes de entregarla. Elija una de la lista de visitas.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Ir a los clientes</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Ir al mapa</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>No hay ninguna visita abierta</translation>
    </message>
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
        <source>Put in {}: {}</source>
        <translation>Poner en «{}»: {}</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerla ahí</translation>
    </message>
    <message>
        <source>by the figures: {}</source>
        <translation>según las cifras: {}</translation>
    </message>
    <message>
        <source>card</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>fichas</translation>
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
        <source>moved by hand</source>
        <translation>movida a mano</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>overdue since {}</source>
        <translation>fuera de plazo desde el {}</translation>
    </message>
    <message>
        <source>waits for {}</source>
        <translation>espera a {}</translation>
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
    <name>RoadLine</name>
    <message>
        <source>Arrows lead from a card to what needs it; a broken one leads back in time.</source>
        <translation>Las flechas van de una ficha a lo que la necesita; una discontinua va hacia atrás en el tiempo.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Cards by the day they are due:</source>
        <translation>Fichas según su vencimiento:</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Each bar ends on the day it is due, or was done, and is as long as its days of work, weekends left out.</source>
        <translation>Cada barra acaba el día del vencimiento, o en que se hizo, y dura lo que sus días de trabajo, sin fines de semana.</translation>
    </message>
    <message>
        <source>Give cards a date and their days of work: they stand here from start to end.</source>
        <translation>Dé a las fichas una fecha y sus días de trabajo: aquí aparecen de principio a fin.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>No card has a date yet</source>
        <translation>Aún ninguna ficha tiene fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>card has</source>
        <translation>ficha sin</translation>
    </message>
    <message>
        <source>cards have</source>
        <translation>fichas sin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{} no date.</source>
        <translation>{} fecha.</translation>
    </message>
    <message>
        <source>“{}” is due on {}, before “{}”, which it needs and which is due on {}.</source>
        <translation>«{}» vence el {}, antes que «{}», que necesita y que vence el {}.</translation>
    </message>
</context>
<context>
    <name>RoadTable</name>
    <message>
        <source>All cards</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>By priority: reach × points × confidence ÷ days. A heading sorts, a line opens its card.</source>
        <translation>Por prioridad: alcance × puntos × confianza ÷ días. Un encabezado ordena; una línea abre su ficha.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
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
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>{} (by the figures: {})</source>
        <translation>{} (según las cifras: {})</translation>
    </message>
    <message>
        <source>{} (moved)</source>
        <translation>{} (movida)</translation>
    </message>
    <message>
        <source>{} (overdue)</source>
        <translation>{} (fuera de plazo)</translation>
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
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Fechas para un calendario</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>It stands where the figures put it.</source>
        <translation>La tarjeta está donde la ponen las cifras.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerla ahí</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>Ponerlas ahí</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Guardar las fechas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>Se quitó la ficha.</translation>
    </message>
    <message>
        <source>They stand where the figures put them.</source>
        <translation>Las tarjetas están donde las ponen las cifras.</translation>
    </message>
    <message>
        <source>card stands</source>
        <translation>tarjeta está</translation>
    </message>
    <message>
        <source>cards stand</source>
        <translation>tarjetas están</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>{} in another lane than the figures give today.</source>
        <translation>{} en otra columna que la que dan hoy las cifras.</translation>
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
        <source>{} saved as {}</source>
        <translation>Guardado: {} en {}</translation>
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
    <name>RoundCard</name>
    <message>
        <source>Ctrl with the left or right arrow moves it</source>
        <translation>Ctrl con la flecha izquierda o derecha la mueve</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Add another</source>
        <translation>Añadir otra</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Lugar {} de {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Quitar {}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
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
    <name>Saver</name>
    <message>
        <source>Saved as {}</source>
        <translation>Guardado como {}</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>sin recorrer</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
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
    <name>SkillsPanel</name>
    <message>
        <source>No skill is required yet</source>
        <translation>Aún no se exige ninguna aptitud</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Nadie responde de ello</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>Required in the client’s words, seen in the checklist’s.</source>
        <translation>Las necesarias, con palabras de la empresa; las vistas, con las de la lista.</translation>
    </message>
    <message>
        <source>Say on the map which skills each touchpoint takes and who answers for it. What walks see of skills stands beside that.</source>
        <translation>Indique en el mapa qué aptitudes necesita cada punto de contacto y quién responde de él. Lo que los recorridos ven de ellas aparece al lado.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Train for “{}”</source>
        <translation>Formar para «{}»</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>nadie miró</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>of them were never looked at</source>
        <translation>de ellos nunca se examinaron</translation>
    </message>
    <message>
        <source>touchpoints say what they take</source>
        <translation>puntos de contacto indican lo que necesitan</translation>
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
    <name>StageHead</name>
    <message>
        <source>Change this stage; drag it, or Ctrl and the arrow keys, to move it</source>
        <translation>Cambiar esta etapa; para moverla, arrástrela o use Ctrl y las flechas</translation>
    </message>
    <message>
        <source>Stage {}, {} the purchase; change it</source>
        <translation>Cambiar la etapa {} ({} la compra)</translation>
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
    <name>StakeSheet</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Customers in a year</source>
        <translation>Clientes al año</translation>
    </message>
    <message>
        <source>Customers who meet it in a year</source>
        <translation>Clientes que lo encuentran al año</translation>
    </message>
    <message>
        <source>Failing one costs at least</source>
        <translation>Fallarle a uno cuesta al menos</translation>
    </message>
    <message>
        <source>Failing one costs at most</source>
        <translation>Fallarle a uno cuesta como máximo</translation>
    </message>
    <message>
        <source>What it costs to fail one customer: the work to mend it, and the chance that they leave. Round figures will do; what comes out is an illustration, shown as a range.</source>
        <translation>Lo que cuesta fallarle a un cliente: el trabajo de corregirlo y la probabilidad de que se vaya. Bastan cifras redondas; el resultado es una ilustración y se muestra como rango.</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>De dónde salen las cifras</translation>
    </message>
    <message>
        <source>Write a number such as 1200 or 49.50.</source>
        <translation>Indique un número como 1200 o 49,50.</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>y como máximo</translation>
    </message>
    <message>
        <source>“At least” can’t be more than “at most”.</source>
        <translation>«Al menos» no puede ser más que «como máximo».</translation>
    </message>
</context>
<context>
    <name>StakesPanel</name>
    <message>
        <source>A pencil where a value was named, a plus where none was.</source>
        <translation>Un lápiz donde se indicó un valor; un signo más donde no.</translation>
    </message>
    <message>
        <source>An observation, not a rate: a range of money takes two visits at least.</source>
        <translation>Una observación, no una tasa: un margen de dinero requiere al menos dos visitas.</translation>
    </message>
    <message>
        <source>At stake in a year, in {}</source>
        <translation>En juego al año, en {}</translation>
    </message>
    <message>
        <source>At stake:</source>
        <translation>En juego:</translation>
    </message>
    <message>
        <source>Change what is at stake: {}</source>
        <translation>Cambiar lo que está en juego: {}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Illustrative: customers × share of visits that failed × what failing one costs.</source>
        <translation>Ilustrativo: clientes × parte de visitas fallidas × lo que cuesta fallarle a uno.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Name what is at stake: {}</source>
        <translation>Indicar lo que está en juego: {}</translation>
    </message>
    <message>
        <source>Nobody named a value yet</source>
        <translation>Nadie ha indicado aún un valor</translation>
    </message>
    <message>
        <source>Not a forecast: it shows what Wilson’s interval and the range of values allow together. A touchpoint fails on a visit that finds it poor or knocked out.</source>
        <translation>No es un pronóstico: muestra lo que permiten juntos el intervalo de Wilson y el rango de valores. Un punto de contacto falla en una visita que lo encuentra deficiente o eliminado.</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first; then say what failing one costs.</source>
        <translation>Ponga antes en el mapa los puntos de contacto de la empresa; luego indique cuánto cuesta fallarle a un cliente.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Say for a touchpoint how many customers meet it in a year, and what failing one costs, at least and at most. With the share of visits on which it failed, that makes a range.</source>
        <translation>Indique para un punto de contacto cuántos clientes lo encuentran al año y cuánto cuesta fallarle a uno, al menos y como máximo. Con la parte de visitas en que falló, resulta un rango.</translation>
    </message>
    <message>
        <source>Seen on one visit</source>
        <translation>Visto en una sola visita</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>El mapa está vacío</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What failing a customer costs</source>
        <translation>Lo que cuesta fallarle a un cliente</translation>
    </message>
    <message>
        <source>What is at stake was removed.</source>
        <translation>Se quitó lo que está en juego.</translation>
    </message>
    <message>
        <source>the client’s currency</source>
        <translation>la moneda de la empresa</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
    <message>
        <source>{}: it did not fail</source>
        <translation>{}: no falló</translation>
    </message>
    <message>
        <source>{}: it failed</source>
        <translation>{}: falló</translation>
    </message>
</context>
<context>
    <name>StandardsPanel</name>
    <message>
        <source>A dot is one observation. No business hours are known, so the clock always runs.</source>
        <translation>Un punto es una observación. No se conoce el horario de atención; el reloj corre siempre.</translation>
    </message>
    <message>
        <source>A dot is one observation. Where only business hours count, the clock stood still outside.</source>
        <translation>Un punto es una observación. Donde solo cuenta el horario de atención, el reloj se paró fuera de él.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Horario de atención</translation>
    </message>
    <message>
        <source>Keep the standard at “{}”</source>
        <translation>Cumplir el estándar en «{}»</translation>
    </message>
    <message>
        <source>Keep the standard at “{}”: {}</source>
        <translation>Cumplir el estándar en «{}»: {}</translation>
    </message>
    <message>
        <source>Nothing was timed in this wave</source>
        <translation>En esta oleada no se cronometró nada</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>The hours were changed.</source>
        <translation>Se cambió el horario.</translation>
    </message>
    <message>
        <source>The hours were removed.</source>
        <translation>Se quitó el horario.</translation>
    </message>
    <message>
        <source>Time waits with the stopwatch on a walk, or send an enquiry as a probe. Give touchpoints their standard on the map: full marks up to a time, none from another.</source>
        <translation>Cronometre las esperas en un recorrido o envíe una consulta como sondeo. Dé a los puntos de contacto su estándar en el mapa: puntuación máxima hasta un tiempo, ninguna desde otro.</translation>
    </message>
    <message>
        <source>Times observed</source>
        <translation>Tiempos observados</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>Dentro del estándar</translation>
    </message>
    <message>
        <source>Within the standard {} of {} times.</source>
        <translation>Dentro del estándar {} de {} veces.</translation>
    </message>
    <message>
        <source>business hours</source>
        <translation>horario de atención</translation>
    </message>
    <message>
        <source>first reply to an enquiry</source>
        <translation>primera respuesta a una consulta</translation>
    </message>
    <message>
        <source>full marks up to {}, too late from {}</source>
        <translation>máximo hasta {}, tarde desde {}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing outside it on {} of {} visits: {} to {} (Wilson)</source>
        <translation>nada fuera de él en {} de {} visitas: de {} a {} (Wilson)</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nada prometido</translation>
    </message>
    <message>
        <source>of {} judged times within the standard</source>
        <translation>de {} tiempos valorados, dentro del estándar</translation>
    </message>
    <message>
        <source>one enquiry: an observation, not a rate</source>
        <translation>una consulta: una observación, no una tasa</translation>
    </message>
    <message>
        <source>one visit: an observation, not a rate</source>
        <translation>una visita: una observación, no una tasa</translation>
    </message>
    <message>
        <source>reply within it to {} of {} enquiries: {} to {} (Wilson)</source>
        <translation>respuesta dentro de él a {} de {} consultas: {} a {} (Wilson)</translation>
    </message>
    <message>
        <source>standards were not always met</source>
        <translation>estándares no siempre se cumplieron</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>aún en espera</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} aún a la espera</translation>
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
        <source>Adds value</source>
        <translation>Aporta valor</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Cambiar el paso</translation>
    </message>
    <message>
        <source>Copies the order by hand</source>
        <translation>Copia el pedido a mano</translation>
    </message>
    <message>
        <source>Done twice</source>
        <translation>Hecho dos veces</translation>
    </message>
    <message>
        <source>It goes to other hands</source>
        <translation>Pasa a otras manos</translation>
    </message>
    <message>
        <source>Minutes of waiting before it</source>
        <translation>Minutos de espera previa</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutos de trabajo</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>Reception: a role, no name</source>
        <translation>Recepción: un puesto, no un nombre</translation>
    </message>
    <message>
        <source>Times the customer says it again</source>
        <translation>Veces que el cliente lo repite</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Puntos de contacto de esta visita</translation>
    </message>
    <message>
        <source>Value is what the customer would pay for.</source>
        <translation>Valor es aquello por lo que el cliente pagaría.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Desperdicio</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Qué valor tiene</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Qué valor tiene para el cliente</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
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
    <name>StreaksPanel</name>
    <message>
        <source>Further runs</source>
        <translation>Otras series</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Crear ficha</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Crear ficha: {}</translation>
    </message>
    <message>
        <source>Nothing failed three times running</source>
        <translation>Nada falló tres veces seguidas</translation>
    </message>
    <message>
        <source>Nothing fell short on three visits in a row, whichever wave they belong to. What did on two stands in the table.</source>
        <translation>Nada se quedó corto en tres visitas seguidas, sean de la oleada que sean. Lo que sí lo hizo en dos figura en la tabla.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>Mostrar {}</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Two visits in a row or more.</source>
        <translation>Dos visitas seguidas o más.</translation>
    </message>
    <message>
        <source>Visits running</source>
        <translation>Visitas seguidas</translation>
    </message>
    <message>
        <source>What else fell short in a row</source>
        <translation>Qué más se quedó corto varias veces seguidas</translation>
    </message>
    <message>
        <source>What falls short on three visits in a row or more shows here, whichever wave they belong to: walk the same touchpoints again.</source>
        <translation>Aquí aparece lo que se queda corto en tres visitas seguidas o más, sean de la oleada que sean: vuelva a recorrer los mismos puntos de contacto.</translation>
    </message>
    <message>
        <source>and {}; press the number of visits for all</source>
        <translation>y {}; para verlas todas, pulse el número de visitas</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>eliminatorio</translation>
    </message>
    <message>
        <source>more answer</source>
        <translation>respuesta más</translation>
    </message>
    <message>
        <source>more answers</source>
        <translation>respuestas más</translation>
    </message>
    <message>
        <source>never right so far</source>
        <translation>hasta ahora nunca bien</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} está en la hoja de ruta.</translation>
    </message>
    <message>
        <source>{} visits running</source>
        <translation>{} visitas seguidas</translation>
    </message>
</context>
<context>
    <name>SubmissionSheet</name>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring in a submission</source>
        <translation>Importar un envío</translation>
    </message>
    <message>
        <source>Does not fit its question; kept in the file</source>
        <translation>No encaja con su pregunta; se conserva en el archivo</translation>
    </message>
    <message>
        <source>Found by its name in another place</source>
        <translation>Hallado por su nombre en otro lugar</translation>
    </message>
    <message>
        <source>It was edited after it was first sent. If the first one is here already, undo that one.</source>
        <translation>Se editó después del primer envío. Si el primero ya está aquí, deshágalo.</translation>
    </message>
    <message>
        <source>It was filled in with another version of the checklist.</source>
        <translation>Se rellenó con otra versión de la lista.</translation>
    </message>
    <message>
        <source>Not beside the file: {}</source>
        <translation>No está junto al archivo: {}</translation>
    </message>
    <message>
        <source>Not known to this checklist; kept in the file</source>
        <translation>Esta lista no lo conoce; se conserva en el archivo</translation>
    </message>
    <message>
        <source>Scores are worked out here again; the file itself is kept with the first question.</source>
        <translation>Las puntuaciones se calculan aquí de nuevo; el archivo se guarda con la primera pregunta.</translation>
    </message>
    <message>
        <source>This very file was brought in already.</source>
        <translation>Este mismo archivo ya se importó.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Which walk these answers are</source>
        <translation>De qué recorrido son estas respuestas</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>y {} más</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>photo or file</source>
        <translation>foto o archivo</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>fotos y archivos</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>Bring in a submission</source>
        <translation>Importar un envío</translation>
    </message>
    <message>
        <source>Submissions (*.xml)</source>
        <translation>Envíos (*.xml)</translation>
    </message>
    <message>
        <source>{} is brought in.</source>
        <translation>Se importó {}.</translation>
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
    <name>Tabled</name>
    <message>
        <source>As a figure: {}</source>
        <translation>Como gráfico: {}</translation>
    </message>
    <message>
        <source>As a table: {}</source>
        <translation>Como tabla: {}</translation>
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
    <name>TextCell</name>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
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
    <name>TouchCard</name>
    <message>
        <source>Drag it, or Ctrl and the arrow keys, to move it</source>
        <translation>Para moverlo, arrástrelo o use Ctrl y las flechas</translation>
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
        <source>Only business hours count</source>
        <translation>Solo cuenta el horario de atención</translation>
    </message>
    <message>
        <source>The clock stands still while the client is closed</source>
        <translation>El reloj se para mientras la empresa está cerrada</translation>
    </message>
    <message>
        <source>Why it is as critical as it is</source>
        <translation>Por qué es tan importante</translation>
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
    <name>TrendPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>A wave is one round of visits. Walk the same way again in the next wave.</source>
        <translation>Una oleada es una ronda de visitas. Recorra el mismo camino de nuevo en la siguiente.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Extra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change = Σ b(f₂ − f₁) + Σ (b − a)·f₁, a and b the shares of each item.</source>
        <translation>Cambio = Σ b(f₂ − f₁) + Σ (b − a)·f₁; a y b son las partes de cada punto.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In points of the overall score.</source>
        <translation>En puntos de la puntuación global.</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>A igualdad de preguntas</translation>
    </message>
    <message>
        <source>No wave was scored yet</source>
        <translation>Aún no se ha puntuado ninguna oleada</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Puntuación global</translation>
    </message>
    <message>
        <source>Overall score by wave, 0 to 100:</source>
        <translation>Puntuación global por oleada, 0 a 100:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempeño</translation>
    </message>
    <message>
        <source>Performance against questionnaire, question by question. Of more than {} visits that takes a while, so it waits for a press.</source>
        <translation>Desempeño y cuestionario, pregunta por pregunta. Con más de {} visitas tarda un poco, por eso espera a que se pulse.</translation>
    </message>
    <message>
        <source>Performance is what the answers changed. Questionnaire is what moved because other things were asked, weighed or walked.</source>
        <translation>Desempeño es lo que cambiaron las respuestas. Cuestionario es lo que se movió porque se preguntó, ponderó o recorrió otra cosa.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Take the change apart</source>
        <translation>Desglosar el cambio</translation>
    </message>
    <message>
        <source>There is no wave before this one to compare with.</source>
        <translation>No hay ninguna oleada anterior con la que comparar.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Touchpoint by touchpoint</source>
        <translation>Punto de contacto por punto de contacto</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits are counted, and the difference of their means has an interval (Welch). One that holds 0 may be chance: it is noise. Single visits are observations.</source>
        <translation>Se cuentan las visitas, y la diferencia de sus medias tiene un intervalo (Welch). Si contiene el 0, puede ser azar: es ruido. Las visitas únicas son observaciones.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Oleada {}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Qué valor tiene</translation>
    </message>
    <message>
        <source>What moved at each touchpoint</source>
        <translation>Qué se movió en cada punto de contacto</translation>
    </message>
    <message>
        <source>What the change is made of:</source>
        <translation>De qué se compone el cambio:</translation>
    </message>
    <message>
        <source>Which questions moved it most</source>
        <translation>Qué preguntas lo movieron más</translation>
    </message>
    <message>
        <source>With the 95 % interval of the mean of its visits; a ring is a single visit.</source>
        <translation>Con el intervalo del 95&#xa0;% de la media de sus visitas; un anillo es una sola visita.</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>una observación, no una tasa</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>too few visits</source>
        <translation>muy pocas visitas</translation>
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
        <source>within noise</source>
        <translation>dentro del ruido</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} a {}</translation>
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
        <source>Show more visits</source>
        <translation>Mostrar más visitas</translation>
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
    <name>VoiceNote</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabando</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The figures are being worked out</source>
        <translation>Se están calculando las cifras</translation>
    </message>
    <message>
        <source>They follow from the answers, and are worked out anew after an update and in another language: {}. You can go on elsewhere meanwhile.</source>
        <translation>Se derivan de las respuestas y se calculan de nuevo tras una actualización y en otro idioma: {}. Mientras tanto puede seguir en otra parte.</translation>
    </message>
    <message>
        <source>figure so far</source>
        <translation>cifra hasta ahora</translation>
    </message>
    <message>
        <source>figures so far</source>
        <translation>cifras hasta ahora</translation>
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
        <source>{} removed.</source>
        <translation>Se quitó {}.</translation>
    </message>
    <message>
        <source>{} is finished.</source>
        <translation>{}: terminado.</translation>
    </message>
</context>
<context>
    <name>WalkHands</name>
    <message>
        <source>There is no picture to paste.</source>
        <translation>No hay ninguna imagen que pegar.</translation>
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
        <source>I had to repeat myself (A)</source>
        <translation>Tuve que repetirme (A)</translation>
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
    <name>WalkMedia</name>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Nota de voz</translation>
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
    <name>WalkSheet</name>
    <message>
        <source>Read it in</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>These forms were printed blank, so they do not say what was walked.</source>
        <translation>Estos formularios se imprimieron en blanco; no indican qué se recorrió.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>What was walked?</source>
        <translation>¿Qué se recorrió?</translation>
    </message>
</context>
<context>
    <name>WaySketch</name>
    <message>
        <source>Sketch of the places</source>
        <translation>Croquis de los lugares</translation>
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
    <name>WhyPaper</name>
    <message>
        <source>Answer: {}</source>
        <translation>Respuesta: {}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Save how the figure came about</source>
        <translation>Guardar cómo se formó la cifra</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Enviado a {}</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Se están componiendo las páginas…</translation>
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
    <message>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>oleada {}</translation>
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
        <source>Show {} more</source>
        <translation>Mostrar {} más</translation>
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
    <name>WhySpot</name>
    <message>
        <source>Why {}?</source>
        <translation>¿Por qué {}?</translation>
    </message>
</context>
<context>
    <name>WorkshopPanel</name>
    <message>
        <source>A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others their share of that. It is a suggestion: you decide.</source>
        <translation>Una voz por quedarse o por pasar a algo mejor cuenta 1; una por irse, 2. El máximo de puntos sugiere 5; los demás, su parte proporcional. Es una sugerencia: decide usted.</translation>
    </message>
    <message>
        <source>Ask the client’s people and customers: what keeps you loyal, what made you trade up, what would drive you off? Each answer that names a touchpoint suggests how critical it is.</source>
        <translation>Pregunte al personal y a los clientes de la empresa: ¿qué le mantiene fiel, qué le hizo pasar a algo mejor, qué le haría irse? Cada respuesta que nombra un punto de contacto sugiere su importancia.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Cambiar: {}</translation>
    </message>
    <message>
        <source>Criticality is as the workshop suggests.</source>
        <translation>La importancia es la que sugiere el taller.</translation>
    </message>
    <message>
        <source>Criticality now</source>
        <translation>Importancia actual</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Aún sin taller</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>Anotar lo dicho</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Sugerida</translation>
    </message>
    <message>
        <source>Suggested criticality</source>
        <translation>Importancia sugerida</translation>
    </message>
    <message>
        <source>Take the suggestions over</source>
        <translation>Adoptar las sugerencias</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Se quitó la nota.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punto de contacto</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>What it says of criticality</source>
        <translation>Lo que dice de la importancia</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
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
        <source>A choice of ways to be reached</source>
        <translation>A elegir cómo recibir los mensajes</translation>
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
        <source>A knock-out: {lane}</source>
        <translation>Eliminatorio: {lane}</translation>
    </message>
    <message>
        <source>A note and a photo are wanted</source>
        <translation>Se pide una nota y una foto</translation>
    </message>
    <message>
        <source>A note is wanted</source>
        <translation>Se pide una nota</translation>
    </message>
    <message>
        <source>A number the firm does not know</source>
        <translation>Un número que la empresa no conozca</translation>
    </message>
    <message>
        <source>A photo is wanted</source>
        <translation>Se pide una foto</translation>
    </message>
    <message>
        <source>A poor answer without a note or a photo.</source>
        <translation>Una respuesta deficiente sin nota ni foto.</translation>
    </message>
    <message>
        <source>A report is either sealed or locked with a password.</source>
        <translation>Un informe se sella o se protege con contraseña, no ambas cosas.</translation>
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
        <source>A touchpoint counts once its walk is finished.</source>
        <translation>Un punto de contacto cuenta en cuanto su recorrido está terminado.</translation>
    </message>
    <message>
        <source>A voice note can&apos;t be longer than this.</source>
        <translation>Una nota de voz no puede ser más larga.</translation>
    </message>
    <message>
        <source>A voice note of {time} was cut off and can&apos;t be put back: {why}</source>
        <translation>Una nota de voz de las {time} se cortó y no se puede recuperar: {why}</translation>
    </message>
    <message>
        <source>A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others their share of that.</source>
        <translation>Una voz por quedarse o por pasar a algo mejor cuenta 1; una por irse, 2. El máximo de puntos sugiere 5; los demás, su parte proporcional.</translation>
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
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Una y otra vez</translation>
    </message>
    <message>
        <source>Agreed by an act of one’s own</source>
        <translation>Consentimiento por acción propia</translation>
    </message>
    <message>
        <source>Agreement beyond chance by what was left to agree on. It holds where nearly all answers are alike, and α collapses.</source>
        <translation>El acuerdo más allá del azar entre lo que quedaba por acordar. Se sostiene donde casi todas las respuestas son iguales y α se desploma.</translation>
    </message>
    <message>
        <source>Agreement by chance</source>
        <translation>Acuerdo por azar</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Todos los hallazgos</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>An account in the part’s name</source>
        <translation>Una cuenta a nombre del papel</translation>
    </message>
    <message>
        <source>An e-mail address in the part’s name</source>
        <translation>Un correo a nombre del papel</translation>
    </message>
    <message>
        <source>An illustration, not a forecast.</source>
        <translation>Una ilustración, no un pronóstico.</translation>
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
        <source>Answers alike</source>
        <translation>Respuestas iguales</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Respuestas por revisar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
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
        <source>As it is, as it should be</source>
        <translation>Como es, como debería ser</translation>
    </message>
    <message>
        <source>As it stands on the map: no walk asked.</source>
        <translation>Tal como figura en el mapa: ningún recorrido lo preguntó.</translation>
    </message>
    <message>
        <source>As many prices lie above it as below.</source>
        <translation>Hay tantos precios por encima como por debajo.</translation>
    </message>
    <message>
        <source>As the card says, or else the checklist.</source>
        <translation>Según la ficha, o si no la lista.</translation>
    </message>
    <message>
        <source>Asked how to stay in touch</source>
        <translation>Preguntaron cómo mantener el contacto</translation>
    </message>
    <message>
        <source>At opening</source>
        <translation>Al abrir</translation>
    </message>
    <message>
        <source>At stake at {touchpoint}</source>
        <translation>En juego en {touchpoint}</translation>
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
        <source>Bad mentions answered</source>
        <translation>Malas menciones respondidas</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Barreras</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes de</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Antes de cerrar</translation>
    </message>
    <message>
        <source>Best use of days</source>
        <translation>El mejor uso de los días</translation>
    </message>
    <message>
        <source>Both {value}</source>
        <translation>Ambas: {value}</translation>
    </message>
    <message>
        <source>Brand consistency</source>
        <translation>Coherencia de la marca</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Puntos fuertes</translation>
    </message>
    <message>
        <source>Bring in a submission</source>
        <translation>Importar un envío</translation>
    </message>
    <message>
        <source>But of {count} visits the interval is wider than that: at least {n} are needed.</source>
        <translation>Pero con {count} visitas el intervalo es más ancho: hacen falta al menos {n}.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Cards in another lane than the figures give</source>
        <translation>Tarjetas en otra columna que la que dan las cifras</translation>
    </message>
    <message>
        <source>Cash and a card to pay with</source>
        <translation>Efectivo y una tarjeta para pagar</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Change the business hours</source>
        <translation>Cambiar el horario de atención</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Cambiar la ficha</translation>
    </message>
    <message>
        <source>Change the mention</source>
        <translation>Cambiar la mención</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Cambiar el indicador</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Change the probe</source>
        <translation>Cambiar el sondeo</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Cambiar la promesa</translation>
    </message>
    <message>
        <source>Change the quotes</source>
        <translation>Cambiar los presupuestos</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Cambiar el paso</translation>
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
        <source>Choose a form made by this program.</source>
        <translation>Elija un formulario hecho con este programa.</translation>
    </message>
    <message>
        <source>Choose a page with the code of a form in its corner.</source>
        <translation>Elija una página con el código de un formulario en la esquina.</translation>
    </message>
    <message>
        <source>Choose a walk without answers.</source>
        <translation>Elija un recorrido sin respuestas.</translation>
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
        <source>Choose eight characters or more.</source>
        <translation>Elija ocho caracteres o más.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose its touchpoint first.</source>
        <translation>Elija primero su punto de contacto.</translation>
    </message>
    <message>
        <source>Choose one for it on the map.</source>
        <translation>Elíjale una en el mapa.</translation>
    </message>
    <message>
        <source>Choose one of both; a digest is told for either.</source>
        <translation>Elija una de las dos; la huella se indica en ambos casos.</translation>
    </message>
    <message>
        <source>Choose one with fewer pixels.</source>
        <translation>Elija uno con menos píxeles.</translation>
    </message>
    <message>
        <source>Choose the certificate that the auditor gave you.</source>
        <translation>Elija el certificado que le dio el auditor.</translation>
    </message>
    <message>
        <source>Choose the file with the filled form.</source>
        <translation>Elija el archivo con el formulario relleno.</translation>
    </message>
    <message>
        <source>Choose the filled PDF, or a photo of the page as JPEG, PNG or HEIC.</source>
        <translation>Elija el PDF relleno o una foto de la página en JPEG, PNG o HEIC.</translation>
    </message>
    <message>
        <source>Choose the report as you received it.</source>
        <translation>Elija el informe tal como lo recibió.</translation>
    </message>
    <message>
        <source>Choose the touchpoint that is walked with the checklist of the form.</source>
        <translation>Elija el punto de contacto que se recorre con la lista del formulario.</translation>
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
        <source>Close the probe</source>
        <translation>Cerrar el sondeo</translation>
    </message>
    <message>
        <source>Coefficient of variation, deviation (n − 1) by mean {m}: {cv}</source>
        <translation>Coeficiente de variación, desviación (n − 1) entre la media {m}: {cv}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Reclamación</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Concentrarse aquí</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts in a month</source>
        <translation>Contactos al mes</translation>
    </message>
    <message>
        <source>Contacts overdue</source>
        <translation>Contactos vencidos</translation>
    </message>
    <message>
        <source>Continue touchpoint</source>
        <translation>Continuar el punto de contacto</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or choose another.</source>
        <translation>Cópielo otra vez de su origen o elija otro.</translation>
    </message>
    <message>
        <source>Correct the checklist and open it again.</source>
        <translation>Corrija la lista y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Correct the table and import it again.</source>
        <translation>Corrija la tabla e impórtela de nuevo.</translation>
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
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers in a year × the share of visits that failed × what failing one costs.</source>
        <translation>Clientes al año × parte de visitas fallidas × lo que cuesta fallarle a uno.</translation>
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
        <source>Delay of answers</source>
        <translation>Demora de las respuestas</translation>
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
        <source>Describe the touchpoint</source>
        <translation>Describir el punto de contacto</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>¿Funcionó?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
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
        <source>Effort at {name}</source>
        <translation>Esfuerzo en {name}</translation>
    </message>
    <message>
        <source>Emotion at {touchpoint}</source>
        <translation>Emoción en {touchpoint}</translation>
    </message>
    <message>
        <source>Emotions and memory</source>
        <translation>Emociones y memoria</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Empleados</translation>
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
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected and met</source>
        <translation>Esperado y vivido</translation>
    </message>
    <message>
        <source>Expected contacts that came in time</source>
        <translation>Contactos esperados que llegaron a tiempo</translation>
    </message>
    <message>
        <source>Expected disagreement</source>
        <translation>Desacuerdo esperado</translation>
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
        <source>Fewer than {n} questions are too few to tell.</source>
        <translation>Menos de {n} preguntas son muy pocas para saberlo.</translation>
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
        <source>Findings with evidence {grade}</source>
        <translation>Hallazgos con pruebas de grado {grade}</translation>
    </message>
    <message>
        <source>Findings without a card</source>
        <translation>Hallazgos sin ficha</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Terminar el punto de contacto</translation>
    </message>
    <message>
        <source>First reply to an enquiry</source>
        <translation>Primera respuesta a una consulta</translation>
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
        <source>From wave to wave</source>
        <translation>De oleada en oleada</translation>
    </message>
    <message>
        <source>From {reliable} on it is reliable, from {tentative} on tentative.</source>
        <translation>Desde {reliable} es fiable; desde {tentative}, provisional.</translation>
    </message>
    <message>
        <source>Gap at {touchpoint}</source>
        <translation>Hueco en {touchpoint}</translation>
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
        <source>Good mentions less bad ones, by all of them: from −1 to +1.</source>
        <translation>Menciones buenas menos malas, entre todas: de −1 a +1.</translation>
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
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Hand-over between departments</source>
        <translation>Traspaso entre departamentos</translation>
    </message>
    <message>
        <source>Highest by lowest: {high} ÷ {low} = {x}</source>
        <translation>El más alto entre el más bajo: {high} ÷ {low} = {x}</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Puntos críticos</translation>
    </message>
    <message>
        <source>How far the scores lie from their mean of {mean}: the standard deviation, weighted by how critical each touchpoint is. 100 means all alike.</source>
        <translation>Cuánto se apartan las puntuaciones de su media de {mean}: la desviación típica, ponderada por la importancia de cada punto de contacto. 100: todas iguales.</translation>
    </message>
    <message>
        <source>How far the scores of visits spread says how many visits tell their mean.</source>
        <translation>Cuánto varían las puntuaciones de las visitas dice cuántas visitas dan su media.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Hasta dónde fiarse</translation>
    </message>
    <message>
        <source>How many customers meet it, by what it adds, by how sure it is, by what it takes.</source>
        <translation>Cuántos clientes lo encuentran, por lo que suma, por su seguridad, entre lo que cuesta.</translation>
    </message>
    <message>
        <source>How often each two answers would meet if all were drawn from one hat, by the square of how far they are apart.</source>
        <translation>Cuántas veces se juntarían dos respuestas cualesquiera si todas salieran de una misma bolsa, por el cuadrado de su distancia.</translation>
    </message>
    <message>
        <source>How often two answers met on one question, each time by the square of how far they are apart; {n} answers in all.</source>
        <translation>Cuántas veces se juntaron dos respuestas en una pregunta, cada vez por el cuadrado de su distancia; {n} respuestas en total.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Cuán seguro es</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Qué seguridad hay</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In {met} of {n} visits nothing was outside it: {low} to {high} with 95 % confidence (Wilson).</source>
        <translation>En {met} de {n} visitas nada quedó fuera de él: de {low} a {high} con un 95&#xa0;% de confianza (Wilson).</translation>
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
        <source>Install touchaudit[seal].</source>
        <translation>Instale touchaudit[seal].</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Factura y pago</translation>
    </message>
    <message>
        <source>It failed on {failed} of {visits} visits.</source>
        <translation>Falló en {failed} de {visits} visitas.</translation>
    </message>
    <message>
        <source>It failed on {failed} of {visits} visits; the shares are Wilson’s 95 % interval.</source>
        <translation>Falló en {failed} de {visits} visitas; las partes son el intervalo de Wilson del 95&#xa0;%.</translation>
    </message>
    <message>
        <source>It is not known to which question it belongs.</source>
        <translation>No se sabe a qué pregunta pertenece.</translation>
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
        <source>Judgements are alike in {count} dimensions ({judged} of their points), while what was timed or counted earned {counted}: one impression may have coloured them all.</source>
        <translation>Las valoraciones se parecen en {count} dimensiones ({judged} de sus puntos), mientras que lo cronometrado o contado obtuvo {counted}: una sola impresión pudo teñirlas todas.</translation>
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
        <source>Kaplan and Meier’s estimate: a mention without an answer counts for as long as it has waited. The median is where half or fewer still wait.</source>
        <translation>Estimación de Kaplan–Meier: una mención sin respuesta cuenta mientras espera. La mediana está donde aún espera la mitad o menos.</translation>
    </message>
    <message>
        <source>Kaplan and Meier’s estimate: a probe without a reply counts for as long as it has waited. The median is where half or fewer still wait.</source>
        <translation>Estimación de Kaplan–Meier: un sondeo sin respuesta cuenta mientras espera. La mediana está donde aún espera la mitad o menos.</translation>
    </message>
    <message>
        <source>Keep up</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep using the older Touchaudit, and tell us about this.</source>
        <translation>Siga con el Touchaudit anterior y avísenos.</translation>
    </message>
    <message>
        <source>Keeps me loyal</source>
        <translation>Me mantiene fiel</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Eliminatorios</translation>
    </message>
    <message>
        <source>Knock-outs: {n}. They fail what they stand in; the percentage does not change.</source>
        <translation>Eliminatorios: {n}. Suspenden aquello en lo que están; el porcentaje no cambia.</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Columna</translation>
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
        <source>Like for like</source>
        <translation>A igualdad de preguntas</translation>
    </message>
    <message>
        <source>Line of importance</source>
        <translation>Línea de la importancia</translation>
    </message>
    <message>
        <source>Line of the score</source>
        <translation>Línea de la puntuación</translation>
    </message>
    <message>
        <source>Listen to it there, and add it to a question; delete the file when you need it no more.</source>
        <translation>Escúchela allí y añádala a una pregunta; borre el archivo cuando ya no lo necesite.</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Anotar una respuesta</translation>
    </message>
    <message>
        <source>Looked for and never seen: {skills}</source>
        <translation>Se buscó y nunca se vio: {skills}</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Poca prioridad</translation>
    </message>
    <message>
        <source>Loyalty workshop</source>
        <translation>Taller de fidelidad</translation>
    </message>
    <message>
        <source>Lunch hour</source>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Made me trade up</source>
        <translation>Me hizo pasar a algo mejor</translation>
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
        <source>Marked to come back</source>
        <translation>Marcada para volver</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may.</translation>
    </message>
    <message>
        <source>Mean score of the visits</source>
        <translation>Puntuación media de las visitas</translation>
    </message>
    <message>
        <source>Median of the days that the findings take</source>
        <translation>Mediana de los días que llevan los hallazgos</translation>
    </message>
    <message>
        <source>Median of what mending each finding adds</source>
        <translation>Mediana de lo que aporta corregir cada hallazgo</translation>
    </message>
    <message>
        <source>Median time to an answer, in days</source>
        <translation>Mediana del tiempo hasta la respuesta, en días</translation>
    </message>
    <message>
        <source>Median wait for the first reply, in days</source>
        <translation>Mediana de espera de la primera respuesta, en días</translation>
    </message>
    <message>
        <source>Memory gap</source>
        <translation>Diferencia del recuerdo</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Mentions answered</source>
        <translation>Menciones respondidas</translation>
    </message>
    <message>
        <source>Messages fit what is known</source>
        <translation>Los mensajes encajan con lo que se sabe</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vivido</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Metrics that meet their target</source>
        <translation>Indicadores que cumplen su objetivo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes of the steps that add value, by all minutes of work and waiting.</source>
        <translation>Minutos de los pasos que aportan valor, entre todos los minutos de trabajo y espera.</translation>
    </message>
    <message>
        <source>Missed opportunities</source>
        <translation>Oportunidades perdidas</translation>
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
        <source>Money at stake</source>
        <translation>Dinero en juego</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
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
        <source>Name what is at stake</source>
        <translation>Indicar lo que está en juego</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Sentimiento neto</translation>
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
        <source>No advertising unasked</source>
        <translation>Sin publicidad no pedida</translation>
    </message>
    <message>
        <source>No answer was given yet.</source>
        <translation>Aún no se ha dado ninguna respuesta.</translation>
    </message>
    <message>
        <source>No code can be read on {name}.</source>
        <translation>No se puede leer ningún código en {name}.</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>No se nombra ningún departamento.</translation>
    </message>
    <message>
        <source>No price has come yet.</source>
        <translation>Aún no ha llegado ningún precio.</translation>
    </message>
    <message>
        <source>No reply has come yet.</source>
        <translation>Aún no ha llegado ninguna respuesta.</translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation>Aún sin valor.</translation>
    </message>
    <message>
        <source>No walk here waits for the checklist “{form}” of this submission.</source>
        <translation>Ningún recorrido espera aquí la lista «{form}» de este envío.</translation>
    </message>
    <message>
        <source>Nobody said what it takes, so {days} days are assumed.</source>
        <translation>Nadie dijo cuánto cuesta; se suponen {days} días.</translation>
    </message>
    <message>
        <source>None was found in what is below.</source>
        <translation>No se encontró nada en lo que figura abajo.</translation>
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
        <source>Not observed: {}</source>
        <translation>No observado: {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note from the workshop</source>
        <translation>Nota del taller</translation>
    </message>
    <message>
        <source>Nothing can be divided by a price of nothing.</source>
        <translation>No se puede dividir entre un precio de cero.</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Aquí aún no cuenta nada.</translation>
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
        <source>Nothing was stored.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>No se escribió nada allí.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
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
        <source>Now: knock-outs, and what gains at least the median within the median of days. Next: what gains as much but takes longer. Later: the rest.</source>
        <translation>Ahora: lo eliminatorio y lo que aporta al menos la mediana sin superar la mediana de días. Después: lo que aporta lo mismo pero lleva más tiempo. Más tarde: el resto.</translation>
    </message>
    <message>
        <source>Observed disagreement</source>
        <translation>Desacuerdo observado</translation>
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
        <source>One enquiry is an observation, not a rate.</source>
        <translation>Una consulta es una observación, no una tasa.</translation>
    </message>
    <message>
        <source>One price does not vary.</source>
        <translation>Un solo precio no varía.</translation>
    </message>
    <message>
        <source>One visit is an observation, not a rate.</source>
        <translation>Una visita es una observación, no una tasa.</translation>
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
        <source>Only the latest {most} of {n} visits are looked at.</source>
        <translation>Solo se miran las {most} últimas visitas de {n}.</translation>
    </message>
    <message>
        <source>Open an amendment in the review to change it.</source>
        <translation>Abra una rectificación en la revisión para cambiarla.</translation>
    </message>
    <message>
        <source>Open an amendment in the review, then read the form in again.</source>
        <translation>Abra una rectificación en la revisión y vuelva a leer el formulario.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Open seconds count: the clock stands still while the business is closed.</source>
        <translation>Cuentan los segundos de apertura: el reloj se para mientras la empresa está cerrada.</translation>
    </message>
    <message>
        <source>Open the probe again</source>
        <translation>Reabrir el sondeo</translation>
    </message>
    <message>
        <source>Open the visit, choose the touchpoint, and read it in from there.</source>
        <translation>Abra la visita, elija el punto de contacto y léalo desde allí.</translation>
    </message>
    <message>
        <source>Opting out works at once</source>
        <translation>La baja funciona al momento</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordenar</translation>
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
        <source>Pack</source>
        <translation>Preparar el bolso</translation>
    </message>
    <message>
        <source>Paper form, page {page} of {pages}</source>
        <translation>Formulario en papel, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Desempeño</translation>
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
        <source>Phone, charged and on silent</source>
        <translation>Teléfono, cargado y en silencio</translation>
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
        <source>Places where the personas would look for a touchpoint</source>
        <translation>Lugares donde los perfiles buscarían un punto de contacto</translation>
    </message>
    <message>
        <source>Places where {persona} would look for a touchpoint</source>
        <translation>Lugares donde {persona} buscaría un punto de contacto</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planificar una visita</translation>
    </message>
    <message>
        <source>Plan a visit with that checklist, then bring the submission in again.</source>
        <translation>Planifique una visita con esa lista y vuelva a importar el envío.</translation>
    </message>
    <message>
        <source>Plug its disk in, or choose another folder in the settings.</source>
        <translation>Conecte su disco o elija otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Deficiente</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Quizá demasiado</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Print the form of this visit, or type in the answers: their questions may differ.</source>
        <translation>Imprima el formulario de esta visita o teclee las respuestas: las preguntas pueden ser distintas.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Probe: {title}</source>
        <translation>Sondeo: {title}</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Sondeos</translation>
    </message>
    <message>
        <source>Probes that had a reply</source>
        <translation>Sondeos con respuesta</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesas</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Promises: {state}</source>
        <translation>Promesas: {state}</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Clientes potenciales</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Put it back where it was, then close and start the program again.</source>
        <translation>Devuélvalo a su sitio; después cierre el programa y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Presupuestos</translation>
    </message>
    <message>
        <source>Read it in on the computer that it was printed from, or bring that visit here first.</source>
        <translation>Léalo en el ordenador desde el que se imprimió, o traiga antes aquí esa visita.</translation>
    </message>
    <message>
        <source>Read it in there.</source>
        <translation>Léalo allí.</translation>
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
        <source>Record another one.</source>
        <translation>Grabe otra.</translation>
    </message>
    <message>
        <source>References and referrals</source>
        <translation>Referencias y recomendaciones</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Recordado</translation>
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
        <source>Remove the business hours</source>
        <translation>Quitar el horario de atención</translation>
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
        <source>Remove the description</source>
        <translation>Quitar la descripción</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Quitar la mención</translation>
    </message>
    <message>
        <source>Remove the metric</source>
        <translation>Quitar el indicador</translation>
    </message>
    <message>
        <source>Remove the note from the workshop</source>
        <translation>Quitar la nota del taller</translation>
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
        <source>Remove the probe</source>
        <translation>Quitar el sondeo</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Quitar la promesa</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Quitar los presupuestos</translation>
    </message>
    <message>
        <source>Remove the reply</source>
        <translation>Quitar la respuesta</translation>
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
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
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
        <source>Remove what is at stake</source>
        <translation>Quitar lo que está en juego</translation>
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
        <source>Save it again in the program that filled it, or choose another copy.</source>
        <translation>Guárdelo de nuevo en el programa con que se rellenó, o elija otra copia.</translation>
    </message>
    <message>
        <source>Save it without the password in the program that filled it, and choose it again.</source>
        <translation>Guárdelo sin contraseña en el programa con que se rellenó y elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>Scan it in fewer pages.</source>
        <translation>Escanéelo en menos páginas.</translation>
    </message>
    <message>
        <source>Scan them again.</source>
        <translation>Escanéelas de nuevo.</translation>
    </message>
    <message>
        <source>Score the reply</source>
        <translation>Puntuar la respuesta</translation>
    </message>
    <message>
        <source>Seals are an extra that is not installed here.</source>
        <translation>Los sellos son un complemento que no está instalado aquí.</translation>
    </message>
    <message>
        <source>See whether another program uses the microphone, or write a note instead.</source>
        <translation>Mire si otro programa usa el micrófono, o escriba una nota en su lugar.</translation>
    </message>
    <message>
        <source>Seen on one visit: an observation, not a rate.</source>
        <translation>Visto en una sola visita: una observación, no una tasa.</translation>
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
        <source>Service standards</source>
        <translation>Estándares de servicio</translation>
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
        <source>Since the wave before</source>
        <translation>Desde la oleada anterior</translation>
    </message>
    <message>
        <source>Sites and auditors</source>
        <translation>Locales y auditores</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Aptitudes</translation>
    </message>
    <message>
        <source>Skills are required there, and no answer of a walk tells of any.</source>
        <translation>Allí hacen falta aptitudes, y ninguna respuesta de un recorrido habla de ellas.</translation>
    </message>
    <message>
        <source>Skills seen at {name}</source>
        <translation>Aptitudes vistas en {name}</translation>
    </message>
    <message>
        <source>So often it was so, by how often it was looked for.</source>
        <translation>Veces que fue así, entre las veces que se miró.</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Redes sociales</translation>
    </message>
    <message>
        <source>Somebody at home who plays along</source>
        <translation>Alguien en casa que siga el juego</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Stages that offer at least one channel the persona prefers, by all that offer any.</source>
        <translation>Etapas que ofrecen al menos un canal que prefiere el perfil, entre todas las que ofrecen alguno.</translation>
    </message>
    <message>
        <source>Stages with a touchpoint in this channel. Who prefers it: {personas}.</source>
        <translation>Etapas con un punto de contacto en este canal. Quién lo prefiere: {personas}.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Partes interesadas</translation>
    </message>
    <message>
        <source>Standards that were not always met</source>
        <translation>Estándares no siempre cumplidos</translation>
    </message>
    <message>
        <source>Standards with at least one judged time outside the target.</source>
        <translation>Estándares con al menos un tiempo evaluado fuera del objetivo.</translation>
    </message>
    <message>
        <source>Steps that add value</source>
        <translation>Pasos que aportan valor</translation>
    </message>
    <message>
        <source>Steps that begin with other hands.</source>
        <translation>Pasos que empiezan en otras manos.</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Cronómetro</translation>
    </message>
    <message>
        <source>Suggested criticality of {touchpoint}</source>
        <translation>Importancia sugerida de {touchpoint}</translation>
    </message>
    <message>
        <source>Take one of the needs away.</source>
        <translation>Quite una de las dependencias.</translation>
    </message>
    <message>
        <source>Take over the workshop</source>
        <translation>Adoptar lo del taller</translation>
    </message>
    <message>
        <source>Take the form from the program anew.</source>
        <translation>Saque el formulario del programa de nuevo.</translation>
    </message>
    <message>
        <source>Take the photo again, straight and in good light.</source>
        <translation>Repita la foto, recta y con buena luz.</translation>
    </message>
    <message>
        <source>Take the whole page, its upper right corner too, straight and in good light.</source>
        <translation>Fotografíe la página entera, también la esquina superior derecha, recta y con buena luz.</translation>
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
        <source>The backup folder {name} is not there.</source>
        <translation>La carpeta de copias {name} no está.</translation>
    </message>
    <message>
        <source>The checklist isn&apos;t written in “{wanted}”; there is {there}.</source>
        <translation>La lista no está escrita en «{wanted}»; solo en {there}.</translation>
    </message>
    <message>
        <source>The code on {name} was misread or changed: its checksum does not fit.</source>
        <translation>El código de {name} se leyó mal o se cambió: su suma de control no encaja.</translation>
    </message>
    <message>
        <source>The difference lies between {low} and {high} (Welch, 95 %).</source>
        <translation>La diferencia está entre {low} y {high} (Welch, 95&#xa0;%).</translation>
    </message>
    <message>
        <source>The difference lies between {low} and {high} per cent (Welch).</source>
        <translation>La diferencia está entre {low} y {high} por ciento (Welch).</translation>
    </message>
    <message>
        <source>The disk is full; {name} was NOT written.</source>
        <translation>El disco está lleno; {name} NO se ha escrito.</translation>
    </message>
    <message>
        <source>The figures give this card no lane any more.</source>
        <translation>Las cifras ya no dan columna a esta tarjeta.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>El archivo supera los 32 MB.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>El archivo en sí no se ha cambiado.</translation>
    </message>
    <message>
        <source>The file that was moved holds everything saved before.</source>
        <translation>El archivo que se movió contiene todo lo guardado antes.</translation>
    </message>
    <message>
        <source>The folder {name} can&apos;t be made: {why}.</source>
        <translation>La carpeta {name} no se puede crear: {why}.</translation>
    </message>
    <message>
        <source>The form can&apos;t be read: it isn&apos;t written in {encoding}.</source>
        <translation>El formulario no se puede leer: no está escrito en {encoding}.</translation>
    </message>
    <message>
        <source>The highest price by the lowest, for one and the same brief.</source>
        <translation>El precio más alto entre el más bajo, para un mismo encargo.</translation>
    </message>
    <message>
        <source>The highest price less the lowest, for one and the same brief.</source>
        <translation>El precio más alto menos el más bajo, para un mismo encargo.</translation>
    </message>
    <message>
        <source>The latest visits in a row on which the answer fell short; one without it counts neither way.</source>
        <translation>Las últimas visitas seguidas en que la respuesta se quedó corta; una visita sin ella no cuenta ni a favor ni en contra.</translation>
    </message>
    <message>
        <source>The letters that came</source>
        <translation>Las cartas recibidas</translation>
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
        <source>The mean item score of the answers that tell of skills.</source>
        <translation>La media de puntuación de las respuestas que hablan de aptitudes.</translation>
    </message>
    <message>
        <source>The mean of its visits in this wave.</source>
        <translation>La media de sus visitas en esta oleada.</translation>
    </message>
    <message>
        <source>The mean of the scored touchpoints of a stage.</source>
        <translation>La media de los puntos de contacto puntuados de una etapa.</translation>
    </message>
    <message>
        <source>The mean of the scored touchpoints.</source>
        <translation>La media de los puntos de contacto puntuados.</translation>
    </message>
    <message>
        <source>The mean of the visits of this wave less that of the wave before.</source>
        <translation>La media de las visitas de esta oleada menos la de la oleada anterior.</translation>
    </message>
    <message>
        <source>The mean of what the walks were told.</source>
        <translation>La media de lo que se dijo en los recorridos.</translation>
    </message>
    <message>
        <source>The mean of what walks counted and of the contacts that each probe brought.</source>
        <translation>La media de lo que contaron los recorridos y de los contactos que trajo cada sondeo.</translation>
    </message>
    <message>
        <source>The mean of what was answered from 1, none at all, to 7, far too much.</source>
        <translation>La media de lo respondido, de 1, ninguno, a 7, demasiado.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>El micrófono no da ningún sonido.</translation>
    </message>
    <message>
        <source>The middle of the scale.</source>
        <translation>El centro de la escala.</translation>
    </message>
    <message>
        <source>The middle of {n} delays, in minutes; those of the latest are listed.</source>
        <translation>El valor central de {n} demoras, en minutos; figuran las de las últimas.</translation>
    </message>
    <message>
        <source>The newest value less the target; less is better.</source>
        <translation>El último valor menos el objetivo; menos es mejor.</translation>
    </message>
    <message>
        <source>The newest value less the target; more is better.</source>
        <translation>El último valor menos el objetivo; más es mejor.</translation>
    </message>
    <message>
        <source>The newest value of each, against its target.</source>
        <translation>El último valor de cada uno frente a su objetivo.</translation>
    </message>
    <message>
        <source>The pages of {name} can&apos;t be drawn.</source>
        <translation>Las páginas de {name} no se pueden mostrar.</translation>
    </message>
    <message>
        <source>The papers to be looked at</source>
        <translation>Los documentos que se van a examinar</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>La contraseña es demasiado corta.</translation>
    </message>
    <message>
        <source>The photo or file</source>
        <translation>La foto o el archivo</translation>
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
        <source>The report itself is whole.</source>
        <translation>El informe en sí está íntegro.</translation>
    </message>
    <message>
        <source>The right number of messages</source>
        <translation>La cantidad justa de mensajes</translation>
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
        <source>The share of each answer by what is left of 1, over {q} answers.</source>
        <translation>La parte de cada respuesta por lo que le falta hasta 1, con {q} respuestas distintas.</translation>
    </message>
    <message>
        <source>The share of each channel’s stages that have one, weighted by how many personas prefer it.</source>
        <translation>La parte de las etapas de cada canal que tienen uno, ponderada por cuántos perfiles prefieren el canal.</translation>
    </message>
    <message>
        <source>The share of the section in the overall score, by what its score rises.</source>
        <translation>La parte de la sección en la puntuación global, por lo que sube la suya.</translation>
    </message>
    <message>
        <source>The standard deviation of the prices (n − 1) by their mean.</source>
        <translation>La desviación típica de los precios (n − 1) entre su media.</translation>
    </message>
    <message>
        <source>The submission can&apos;t be read. {why}</source>
        <translation>No se puede leer el envío. {why}</translation>
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
        <source>The weight of what does not apply by all weight that was asked for.</source>
        <translation>El peso de lo que no procede entre todo el peso por el que se preguntó.</translation>
    </message>
    <message>
        <source>The weight that was answered by the weight that wanted an answer.</source>
        <translation>El peso respondido entre el peso que pedía respuesta.</translation>
    </message>
    <message>
        <source>The work of steps that are waste or done twice, and all waiting.</source>
        <translation>El trabajo de los pasos que sobran o se hacen dos veces, y toda la espera.</translation>
    </message>
    <message>
        <source>These cards would wait for one another: {way}.</source>
        <translation>Estas fichas se esperarían unas a otras: {way}.</translation>
    </message>
    <message>
        <source>They stand as they are; nothing was stored.</source>
        <translation>Quedan como están; no se guardó nada.</translation>
    </message>
    <message>
        <source>Think, do, feel</source>
        <translation>Pensar, hacer, sentir</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Este archivo no es un PDF.</translation>
    </message>
    <message>
        <source>This form belongs to a visit that is not in this program.</source>
        <translation>Este formulario es de una visita que no está en este programa.</translation>
    </message>
    <message>
        <source>This form belongs to another walk: {touchpoint}, {visit}, {client}.</source>
        <translation>Este formulario es de otro recorrido: {touchpoint}, {visit}, {client}.</translation>
    </message>
    <message>
        <source>This form is not made from “{title}”, which is walked here.</source>
        <translation>Este formulario no está hecho con «{title}», que es lo que se recorre aquí.</translation>
    </message>
    <message>
        <source>This form was printed blank, so it does not say which walk it belongs to.</source>
        <translation>Este formulario se imprimió en blanco; no indica de qué recorrido es.</translation>
    </message>
    <message>
        <source>This form was printed from another version of “{title}”.</source>
        <translation>Este formulario se imprimió con otra versión de «{title}».</translation>
    </message>
    <message>
        <source>This is no submission: there is nothing in it.</source>
        <translation>Esto no es un envío: está vacío.</translation>
    </message>
    <message>
        <source>This photo is too large: {size}, where {limit} is the most.</source>
        <translation>Esta foto es demasiado grande: {size}, como máximo {limit}.</translation>
    </message>
    <message>
        <source>This probe names no touchpoint, so there is nothing to score.</source>
        <translation>Este sondeo no indica ningún punto de contacto; no hay nada que puntuar.</translation>
    </message>
    <message>
        <source>This submission is encrypted: only the holder of its private key can read it. Decrypt it first, with ODK Central or ODK Briefcase, and import the result.</source>
        <translation>Este envío está cifrado: solo quien tiene su clave privada puede leerlo. Descífrelo primero con ODK Central u ODK Briefcase e importe el resultado.</translation>
    </message>
    <message>
        <source>This submission was made with the checklist “{theirs}”, not with “{ours}”. Choose the one that it was made with.</source>
        <translation>Este envío se hizo con la lista «{theirs}», no con «{ours}». Elija aquella con la que se hizo.</translation>
    </message>
    <message>
        <source>This touchpoint has no checklist to score the reply with.</source>
        <translation>Este punto de contacto no tiene lista con la que puntuar la respuesta.</translation>
    </message>
    <message>
        <source>This touchpoint is no longer there.</source>
        <translation>Este punto de contacto ya no está.</translation>
    </message>
    <message>
        <source>This visit is final, so it stands as it was signed.</source>
        <translation>Esta visita es definitiva; vale tal como se firmó.</translation>
    </message>
    <message>
        <source>This walk has answers of its own already.</source>
        <translation>Este recorrido ya tiene respuestas propias.</translation>
    </message>
    <message>
        <source>Those in time by those that are due; what is not due yet counts neither way.</source>
        <translation>Los llegados a tiempo entre los vencidos; lo que aún no vence no cuenta en ningún sentido.</translation>
    </message>
    <message>
        <source>Those kept by those tested; what nobody has tested yet counts neither way.</source>
        <translation>Las cumplidas entre las comprobadas; lo que nadie ha comprobado aún no cuenta en ningún sentido.</translation>
    </message>
    <message>
        <source>Those of the register and those that walks tell of; what stands in both counts once.</source>
        <translation>Las del registro y las que cuentan los recorridos; lo que está en ambos cuenta una vez.</translation>
    </message>
    <message>
        <source>Those that somebody looked at in this wave, by all on the map.</source>
        <translation>Los que alguien miró en esta oleada, entre todos los del mapa.</translation>
    </message>
    <message>
        <source>Those that somebody looked at on the visits shown, by all on the map.</source>
        <translation>Los que alguien miró en las visitas mostradas, entre todos los del mapa.</translation>
    </message>
    <message>
        <source>Those that the business answered where everybody can read it, by all bad ones.</source>
        <translation>Las que la empresa respondió donde todos pueden leerlo, entre todas las malas.</translation>
    </message>
    <message>
        <source>Those that the business answered where everybody can read it, by all of them.</source>
        <translation>Las que la empresa respondió donde todos pueden leerlo, entre todas.</translation>
    </message>
    <message>
        <source>Those with a figure that somebody watches, by all on the map.</source>
        <translation>Los que tienen una cifra que alguien vigila, entre todos los del mapa.</translation>
    </message>
    <message>
        <source>Those with a first reply, by all that were sent.</source>
        <translation>Los que tuvieron una primera respuesta, entre todos los enviados.</translation>
    </message>
    <message>
        <source>Those without a figure, with one that nobody watches, or of which nobody asked.</source>
        <translation>Los que no tienen cifra, tienen una que nadie vigila o por los que nadie preguntó.</translation>
    </message>
    <message>
        <source>Time that adds value</source>
        <translation>Tiempo que aporta valor</translation>
    </message>
    <message>
        <source>Time that could be left out, in minutes</source>
        <translation>Tiempo que podría ahorrarse, en minutos</translation>
    </message>
    <message>
        <source>Times I had to repeat myself</source>
        <translation>Veces que tuve que repetirme</translation>
    </message>
    <message>
        <source>Times within the target, by all that are judged, over all touchpoints.</source>
        <translation>Tiempos dentro del objetivo, entre todos los valorados, en todos los puntos de contacto.</translation>
    </message>
    <message>
        <source>Times within the target, by all that are judged.</source>
        <translation>Tiempos dentro del objetivo, entre todos los valorados.</translation>
    </message>
    <message>
        <source>Times within their standard</source>
        <translation>Tiempos dentro de su estándar</translation>
    </message>
    <message>
        <source>Too few visits on one side to tell it from chance.</source>
        <translation>Muy pocas visitas en un lado para distinguirlo del azar.</translation>
    </message>
    <message>
        <source>Touchpoints audited</source>
        <translation>Puntos de contacto auditados</translation>
    </message>
    <message>
        <source>Touchpoints that nobody keeps an eye on</source>
        <translation>Puntos de contacto que nadie vigila</translation>
    </message>
    <message>
        <source>Touchpoints that somebody keeps an eye on</source>
        <translation>Puntos de contacto que alguien vigila</translation>
    </message>
    <message>
        <source>Touchpoints that were not walked and count nothing: {n}.</source>
        <translation>Puntos de contacto sin recorrer, que no cuentan: {n}.</translation>
    </message>
    <message>
        <source>Touchpoints walked</source>
        <translation>Puntos de contacto recorridos</translation>
    </message>
    <message>
        <source>Touchpoints whose band differs from that of the whole, where a critical point failed, where experience and expectation lie 2 or more apart, or that had a signature moment.</source>
        <translation>Puntos de contacto cuya franja difiere de la del conjunto, en los que falló un punto eliminatorio, en los que la experiencia y la expectativa distan 2 o más, o que tuvieron un momento memorable.</translation>
    </message>
    <message>
        <source>Touchpoints whose skills were never looked at</source>
        <translation>Puntos de contacto cuyas aptitudes nunca se examinaron</translation>
    </message>
    <message>
        <source>Two answers are 0 apart where they are the same, else 1.</source>
        <translation>La distancia entre dos respuestas es 0 si son la misma; si no, 1.</translation>
    </message>
    <message>
        <source>Two answers are as far apart as the difference of their item scores.</source>
        <translation>La distancia entre dos respuestas es la diferencia de sus puntuaciones del punto.</translation>
    </message>
    <message>
        <source>Two answers are as far apart as there are answers between the middle of one value and that of the other.</source>
        <translation>La distancia entre dos respuestas es el número de respuestas que hay entre la mitad de un valor y la mitad del otro.</translation>
    </message>
    <message>
        <source>Two auditors</source>
        <translation>Dos auditores</translation>
    </message>
    <message>
        <source>Two scored touchpoints are needed at least.</source>
        <translation>Hacen falta al menos dos puntos de contacto puntuados.</translation>
    </message>
    <message>
        <source>Two visits in each wave are needed at least to tell it from chance.</source>
        <translation>Hacen falta al menos dos visitas en cada oleada para distinguirlo del azar.</translation>
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
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits spread by s = {s}: (1.96 × s ÷ {margin})² = {n} visits tell the mean to ± {margin}.</source>
        <translation>Las visitas varían en s = {s}: (1,96 × s ÷ {margin})² = {n} visitas dan la media con ± {margin}.</translation>
    </message>
    <message>
        <source>Visits that tell the mean score to ± {margin}</source>
        <translation>Visitas que dan la puntuación media con ± {margin}</translation>
    </message>
    <message>
        <source>Visits under way or planned</source>
        <translation>Visitas en curso o planificadas</translation>
    </message>
    <message>
        <source>Waiting for a reply: it counts once the reply came, or the limit has passed.</source>
        <translation>A la espera de respuesta: cuenta cuando llegue o pase el límite.</translation>
    </message>
    <message>
        <source>What does not apply or was not observed counts as answered. What stands open comes first.</source>
        <translation>Lo que no procede o no se observó cuenta como respondido. Lo que sigue abierto va primero.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Lo que más importa</translation>
    </message>
    <message>
        <source>What mending it adds to the overall score</source>
        <translation>Lo que corregirlo suma a la puntuación global</translation>
    </message>
    <message>
        <source>What open probes wait for, past the day on which it was due.</source>
        <translation>Lo que esperan los sondeos abiertos, pasado el día en que vencía.</translation>
    </message>
    <message>
        <source>What the answer earned of its points, as a mean of the visits on each side.</source>
        <translation>Lo que la respuesta obtuvo de sus puntos, como media de las visitas de cada lado.</translation>
    </message>
    <message>
        <source>What the customer would pay for; waste and duplicates go.</source>
        <translation>Aquello por lo que el cliente pagaría; desperdicio y duplicados sobran.</translation>
    </message>
    <message>
        <source>What this figure was made of is no longer there.</source>
        <translation>Aquello de lo que se hizo esta cifra ya no está.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What was given was used</source>
        <translation>Se usó lo que se había dado</translation>
    </message>
    <message>
        <source>What was met minus what was expected, both from 1 to 7 (SERVQUAL).</source>
        <translation>Lo vivido menos lo esperado, ambos de 1 a 7 (SERVQUAL).</translation>
    </message>
    <message>
        <source>What was said is in {file}.</source>
        <translation>Lo que se dijo está en {file}.</translation>
    </message>
    <message>
        <source>What was said so far is kept.</source>
        <translation>Lo dicho hasta ahora está guardado.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué encontramos</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>With its bonus it earned {uncapped}; a section is held at 100.</source>
        <translation>Con su extra obtuvo {uncapped}; una sección tope en 100.</translation>
    </message>
    <message>
        <source>Would drive me off</source>
        <translation>Me haría irme</translation>
    </message>
    <message>
        <source>Your answers are safe, and an older file was left as it was.</source>
        <translation>Sus respuestas están a salvo, y un archivo anterior quedó como estaba.</translation>
    </message>
    <message>
        <source>Your answers are safe, and so is the backup beside them.</source>
        <translation>Sus respuestas están a salvo, y también la copia que hay junto a ellas.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file is kept until you change a setting.</source>
        <translation>Sus respuestas están a salvo, y el archivo se conserva hasta que cambie un ajuste.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>Sus respuestas están a salvo.</translation>
    </message>
    <message>
        <source>Your answers are safe; the settings stay in force until you close the window.</source>
        <translation>Sus respuestas están a salvo; los ajustes rigen hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>adds value</source>
        <translation>aporta valor</translation>
    </message>
    <message>
        <source>answer stands</source>
        <translation>se mantiene la respuesta</translation>
    </message>
    <message>
        <source>answered after {n} d</source>
        <translation>respondida a los {n} d</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>auditado</translation>
    </message>
    <message>
        <source>audited in this wave, on other visits</source>
        <translation>auditado en esta oleada, en otras visitas</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
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
        <source>broken</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>client is right</source>
        <translation>la empresa tiene razón</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>coeficiente de variación</translation>
    </message>
    <message>
        <source>counted, and nobody watches it</source>
        <translation>se cuenta, y nadie lo vigila</translation>
    </message>
    <message>
        <source>criticality {n}</source>
        <translation>importancia {n}</translation>
    </message>
    <message>
        <source>done twice</source>
        <translation>hecho dos veces</translation>
    </message>
    <message>
        <source>draft: a range while questions are open</source>
        <translation>borrador: un intervalo mientras haya preguntas abiertas</translation>
    </message>
    <message>
        <source>due {due}, came {at}</source>
        <translation>vencía el {due}, llegó el {at}</translation>
    </message>
    <message>
        <source>due {due}, nothing came</source>
        <translation>vencía el {due}, no llegó nada</translation>
    </message>
    <message>
        <source>figures in the register</source>
        <translation>cifras en el registro</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>highest by lowest</source>
        <translation>el más alto entre el más bajo</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>punto crítico</translation>
    </message>
    <message>
        <source>indicative: less than 80 % was seen</source>
        <translation>orientativo: se vio menos del 80&#xa0;%</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>de intervalo</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>measured, and somebody watches it</source>
        <translation>se mide, y alguien lo vigila</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>never audited</source>
        <translation>nunca auditado</translation>
    </message>
    <message>
        <source>no day noted</source>
        <translation>sin fecha anotada</translation>
    </message>
    <message>
        <source>no price came</source>
        <translation>no llegó ningún precio</translation>
    </message>
    <message>
        <source>no reply so far</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>nadie preguntó</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ninguno de ellos</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>not answered so far</source>
        <translation>aún sin responder</translation>
    </message>
    <message>
        <source>not audited in this wave</source>
        <translation>no auditado en esta oleada</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>aún no vence</translation>
    </message>
    <message>
        <source>not measured at all</source>
        <translation>no se mide</translation>
    </message>
    <message>
        <source>not preferred</source>
        <translation>no preferido</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>no fiable</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>sin recorrer</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>no se prometió nada</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>one language without a name</source>
        <translation>un idioma sin nombre</translation>
    </message>
    <message>
        <source>one visit, nothing behind it</source>
        <translation>una visita, nada que la respalde</translation>
    </message>
    <message>
        <source>one visit, with a note</source>
        <translation>una visita, con nota</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>razón en parte</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>con respuesta</translation>
    </message>
    <message>
        <source>replied after {time}</source>
        <translation>respondido a los {time}</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>the sum of {n} parts</source>
        <translation>la suma de {n} partes</translation>
    </message>
    <message>
        <source>three visits or more, and timed or photographed</source>
        <translation>tres visitas o más, y cronometrado o fotografiado</translation>
    </message>
    <message>
        <source>too few questions to tell</source>
        <translation>muy pocas preguntas para saberlo</translation>
    </message>
    <message>
        <source>two visits, or timed or photographed</source>
        <translation>dos visitas, o cronometrado o fotografiado</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>desperdicio</translation>
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
        <source>{a} → {b}, f = {before} → {after}: {value}</source>
        <translation>{a} → {b}, f = {before} → {after}: {value}</translation>
    </message>
    <message>
        <source>{before} + 100 × {lost} ÷ {possible} = {after}</source>
        <translation>{before} + 100 × {lost} ÷ {possible} = {after}</translation>
    </message>
    <message>
        <source>{b} × ({after} − {before}) = {value}</source>
        <translation>{b} × ({after} − {before}) = {value}</translation>
    </message>
    <message>
        <source>{channel}</source>
        <translation>{channel}</translation>
    </message>
    <message>
        <source>{client}: {visit}, {day}</source>
        <translation>{client}: {visit}, {day}</translation>
    </message>
    <message>
        <source>{clock}</source>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{clock}, of which {open} open</source>
        <translation>{clock}, de ellos {open} de apertura</translation>
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
        <source>{count} × {apart}²</source>
        <translation>{count} × {apart}²</translation>
    </message>
    <message>
        <source>{customers} × {rate} × {value} = {product}</source>
        <translation>{customers} × {rate} × {value} = {product}</translation>
    </message>
    <message>
        <source>{days} d: {share} still wait</source>
        <translation>{days} d: aún espera el {share}</translation>
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
        <source>{gain} &lt; {usual} points: {lane}</source>
        <translation>{gain} &lt; {usual} puntos: {lane}</translation>
    </message>
    <message>
        <source>{gain} ≥ {usual} points and {days} ≤ {most} days: {lane}</source>
        <translation>{gain} ≥ {usual} puntos y {days} ≤ {most} días: {lane}</translation>
    </message>
    <message>
        <source>{gain} ≥ {usual} points but {days} &gt; {most} days: {lane}</source>
        <translation>{gain} ≥ {usual} puntos, pero {days} &gt; {most} días: {lane}</translation>
    </message>
    <message>
        <source>{high} − {low} = {range}</source>
        <translation>{high} − {low} = {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{mean} ± {half} = {low} to {high}</source>
        <translation>{mean} ± {half} = de {low} a {high}</translation>
    </message>
    <message>
        <source>{met} of {n} enquiries had a reply within it: {low} to {high} with 95 % confidence (Wilson).</source>
        <translation>{met} de {n} consultas tuvieron respuesta dentro de él: {low} a {high} con un 95 % de confianza (Wilson).</translation>
    </message>
    <message>
        <source>{met} − {expected} = {gap}</source>
        <translation>{met} − {expected} = {gap}</translation>
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
        <source>{name} has more than {count} pages.</source>
        <translation>{name} tiene más de {count} páginas.</translation>
    </message>
    <message>
        <source>{name} is an XForm, which has no rows and columns to edit; export the workbook that it was made from.</source>
        <translation>{name} es un XForm, sin filas ni columnas que editar; exporte el libro del que se hizo.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a PDF.</source>
        <translation>{name} está dañado: no se puede leer como PDF.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} supera los 100 MB.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB: too large for a checklist.</source>
        <translation>{name} supera los 20 MB: es demasiado para una lista.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB.</source>
        <translation>{name} supera los {size} MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a photo that can be read.</source>
        <translation>{name} no es ni un PDF ni una foto legible.</translation>
    </message>
    <message>
        <source>{name} is no checklist: its name should end in {kinds}.</source>
        <translation>{name} no es una lista: su nombre debe acabar en {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a certificate.</source>
        <translation>{name} no es un certificado.</translation>
    </message>
    <message>
        <source>{name} is not a form of this program.</source>
        <translation>{name} no es un formulario de este programa.</translation>
    </message>
    <message>
        <source>{name} is not a photo that can be read.</source>
        <translation>{name} no es una foto legible.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>{name}: {label}</source>
        <translation>{name}: {label}</translation>
    </message>
    <message>
        <source>{n} in {days} d</source>
        <translation>{n} en {days} d</translation>
    </message>
    <message>
        <source>{n} of {all} prefer it</source>
        <translation>lo prefieren {n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {m}, each of them below</source>
        <translation>{n} de {m}, cada uno abajo</translation>
    </message>
    <message>
        <source>{n} steps, of which {least} would be enough.</source>
        <translation>{n} pasos, de los que bastarían {least}.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} veces</translation>
    </message>
    <message>
        <source>{n} × {m}</source>
        <translation>{n} × {m}</translation>
    </message>
    <message>
        <source>{n}, each of them below</source>
        <translation>{n}, cada uno abajo</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} frente a {other}</translation>
    </message>
    <message>
        <source>{part} / {whole}</source>
        <translation>{part} / {whole}</translation>
    </message>
    <message>
        <source>{part} ÷ {whole}</source>
        <translation>{part} ÷ {whole}</translation>
    </message>
    <message>
        <source>{part} ÷ {whole} = {value}</source>
        <translation>{part} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>{probe}: {step}</source>
        <translation>{probe}: {step}</translation>
    </message>
    <message>
        <source>{product} = {value}</source>
        <translation>{product} = {value}</translation>
    </message>
    <message>
        <source>{question} · round {number}</source>
        <translation>{question} · ronda {number}</translation>
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
        <source>{share} × (1 − {share})</source>
        <translation>{share} × (1 − {share})</translation>
    </message>
    <message>
        <source>{source}, {day}</source>
        <translation>{source}, {day}</translation>
    </message>
    <message>
        <source>{sum} ÷ ({q} − 1) = {value}</source>
        <translation>{sum} ÷ ({q} − 1) = {value}</translation>
    </message>
    <message>
        <source>{terms} = {value}</source>
        <translation>{terms} = {value}</translation>
    </message>
    <message>
        <source>{term} = {value}</source>
        <translation>{term} = {value}</translation>
    </message>
    <message>
        <source>{time}, in business hours</source>
        <translation>{time}, en horario de atención</translation>
    </message>
    <message>
        <source>{top} ÷ {whole} = {value}</source>
        <translation>{top} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>{touchpoint}, wave {wave}</source>
        <translation>{touchpoint}, oleada {wave}</translation>
    </message>
    <message>
        <source>{touchpoint}, {visit}, {day}</source>
        <translation>{touchpoint}, {visit}, {day}</translation>
    </message>
    <message>
        <source>{touchpoint}: {question}</source>
        <translation>{touchpoint}: {question}</translation>
    </message>
    <message>
        <source>{value} − {target} = {off}</source>
        <translation>{value} − {target} = {off}</translation>
    </message>
    <message>
        <source>{value}, no target</source>
        <translation>{value}, sin objetivo</translation>
    </message>
    <message>
        <source>{value}: the only one that counts</source>
        <translation>{value}: el único que cuenta</translation>
    </message>
    <message>
        <source>{value}: the price in the middle of {n}</source>
        <translation>{value}: el precio central de {n}</translation>
    </message>
    <message>
        <source>{visit} is final, so its answers stand.</source>
        <translation>{visit} es definitiva; sus respuestas se mantienen.</translation>
    </message>
    <message>
        <source>{visit}, {day}</source>
        <translation>{visit}, {day}</translation>
    </message>
    <message>
        <source>{worth}: {work} min of work, {wait} min of waiting before it</source>
        <translation>{worth}: {work} min de trabajo, {wait} min de espera previa</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2026-09-22.</source>
        <translation>«{text}» no es una fecha; escríbala como 2026-09-22.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>«{text}» no es una hora.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>«{text}» no es ninguna de las opciones.</translation>
    </message>
    <message>
        <source>“{text}” lies ahead.</source>
        <translation>«{text}» está en el futuro.</translation>
    </message>
    <message>
        <source>({after} − {before})</source>
        <translation>({after} − {before})</translation>
    </message>
    <message>
        <source>(1.96 × {s} ÷ {margin})² = {x}, rounded up</source>
        <translation>(1,96 × {s} ÷ {margin})² = {x}, redondeado hacia arriba</translation>
    </message>
    <message>
        <source>({agreed} − {chance}) ÷ (1 − {chance}) = {value}</source>
        <translation>({agreed} − {chance}) ÷ (1 − {chance}) = {value}</translation>
    </message>
    <message>
        <source>({factor})</source>
        <translation>({factor})</translation>
    </message>
    <message>
        <source>({good} − {bad}) ÷ {all} = {value}</source>
        <translation>({good} − {bad}) ÷ {all} = {value}</translation>
    </message>
    <message>
        <source>({low} + {high}) ÷ 2 = {value}</source>
        <translation>({low} + {high}) ÷ 2 = {value}</translation>
    </message>
    <message>
        <source>({peak} + {end}) ÷ 2 = {value}</source>
        <translation>({peak} + {end}) ÷ 2 = {value}</translation>
    </message>
    <message>
        <source>({sum})</source>
        <translation>({sum})</translation>
    </message>
    <message>
        <source>({sum}) ÷ {n} = {value}</source>
        <translation>({sum}) ÷ {n} = {value}</translation>
    </message>
    <message>
        <source>({terms}) ÷ {n} = {value}</source>
        <translation>({terms}) ÷ {n} = {value}</translation>
    </message>
    <message>
        <source>({top}) ÷ {whole} = {value}</source>
        <translation>({top}) ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>1 + 4 × {points} ÷ {most}, rounded up = {value}</source>
        <translation>1 + 4 × {points} ÷ {most}, redondeado hacia arriba = {value}</translation>
    </message>
    <message>
        <source>1 less the disagreement that was observed by the one that chance would bring: 1 is full agreement, 0 is chance.</source>
        <translation>1 menos el desacuerdo observado entre el que daría el azar: 1 es acuerdo total, 0 es azar.</translation>
    </message>
    <message>
        <source>1 where it was seen twice, timed or photographed, or so set; 0.8 with a note; else 0.5.</source>
        <translation>1 si se vio dos veces, se cronometró, se fotografió o así se fijó; 0,8 con nota; si no, 0,5.</translation>
    </message>
    <message>
        <source>1 − {part} ÷ {whole} = {value}</source>
        <translation>1 − {part} ÷ {whole} = {value}</translation>
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
        <source>2 × {sum} ÷ ({n} × {less}) = {value}</source>
        <translation>2 × {sum} ÷ ({n} × {less}) = {value}</translation>
    </message>
    <message>
        <source>2 × {sum} ÷ {n} = {value}</source>
        <translation>2 × {sum} ÷ {n} = {value}</translation>
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
        <source>A browser that is not signed in</source>
        <translation>Un navegador sin sesión iniciada</translation>
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
