<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acknowledge</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>I have done this, or read it</source>
        <translation>Ich habe das getan oder gelesen</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>Each change is logged with who, when, old and new. Signing again closes it.</source>
        <translation>Jede Änderung wird mit wer, wann, alt und neu festgehalten. Erneutes Unterzeichnen schließt sie ab.</translation>
    </message>
    <message>
        <source>Amend the visit</source>
        <translation>Besuch berichtigen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Warum wird er geändert?</translation>
    </message>
    <message>
        <source>Who changes it?</source>
        <translation>Wer ändert ihn?</translation>
    </message>
</context>
<context>
    <name>AmendingNotice</name>
    <message>
        <source>Open since {}, by {}. Every change is logged until it is signed again.</source>
        <translation>Offen seit {}, durch {}. Jede Änderung wird festgehalten, bis er erneut unterzeichnet ist.</translation>
    </message>
    <message>
        <source>Amending: {}</source>
        <translation>Berichtigung: {}</translation>
    </message>
</context>
<context>
    <name>AmendmentCard</name>
    <message>
        <source>Amendments</source>
        <translation>Berichtigungen</translation>
    </message>
    <message>
        <source>{}: {} → {}</source>
        <translation>{}: {} → {}</translation>
    </message>
    <message>
        <source>{}, {}. Why: {}</source>
        <translation>{}, {}. Grund: {}</translation>
    </message>
</context>
<context>
    <name>AnnotateCanvas</name>
    <message>
        <source>Enter puts a mark down, arrow keys move it, with Shift they size it, Delete removes it</source>
        <translation>Enter setzt eine Markierung, Pfeiltasten verschieben sie, mit Umschalt ändern sie die Größe, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Blurred part</source>
        <translation>Unscharfer Bereich</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Photo, {} marks</source>
        <translation>Foto, {} Markierungen</translation>
    </message>
    <message>
        <source>Photo, 1 mark</source>
        <translation>Foto, 1 Markierung</translation>
    </message>
    <message>
        <source>{}, mark {} of {}</source>
        <translation>{}, Markierung {} von {}</translation>
    </message>
</context>
<context>
    <name>AnnotateSheet</name>
    <message>
        <source>Draw on the photo</source>
        <translation>Auf dem Foto zeichnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>Text auf dem Foto</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Was soll dort stehen?</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne Zeichnung verlassen</translation>
    </message>
    <message>
        <source>What you drew is not kept yet: Done keeps it.</source>
        <translation>Ihre Zeichnung ist noch nicht gespeichert: »Fertig« speichert sie.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Unschärfe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Drag from anywhere to what the arrow shall point at.</source>
        <translation>Ziehen Sie von irgendwo dorthin, worauf der Pfeil zeigen soll.</translation>
    </message>
    <message>
        <source>Drag a box around what matters.</source>
        <translation>Ziehen Sie einen Rahmen um das Wichtige.</translation>
    </message>
    <message>
        <source>Press where the words shall stand.</source>
        <translation>Drücken Sie, wo der Text stehen soll.</translation>
    </message>
    <message>
        <source>Drag over a face, a plate or a name. Reports show the photo only so.</source>
        <translation>Ziehen Sie über ein Gesicht, ein Kennzeichen oder einen Namen. Berichte zeigen das Foto nur so.</translation>
    </message>
    <message>
        <source>Drag it or its ends; the arrow keys move it, too. F1 shows all keys.</source>
        <translation>Ziehen Sie die Markierung oder ihre Enden; auch Pfeiltasten verschieben sie. F1 zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Arrow, box, text, blur</source>
        <translation>Pfeil, Rahmen, Text, Unschärfe</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Nächste Farbe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Put a mark in the middle; write its words</source>
        <translation>Markierung in die Mitte setzen; Text schreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Bild ↑ ↓</translation>
    </message>
    <message>
        <source>Choose another mark</source>
        <translation>Andere Markierung wählen</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shift ← → ↑ ↓</source>
        <translation>Umschalt ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Size it</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Ctrl ← → ↑ ↓</source>
        <translation>Strg ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Move it far</source>
        <translation>Weit verschieben</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose none; then leave</source>
        <translation>Nichts auswählen; dann verlassen</translation>
    </message>
    <message>
        <source>DRAWING</source>
        <translation>ZEICHNEN</translation>
    </message>
    <message>
        <source>A MARK THAT IS CHOSEN</source>
        <translation>EINE GEWÄHLTE MARKIERUNG</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>Appeals</source>
        <translation>Einsprüche</translation>
    </message>
    <message>
        <source>{}, {}: {}</source>
        <translation>{}, {}: {}</translation>
    </message>
    <message>
        <source>Told: {}</source>
        <translation>Mitgeteilt: {}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Neu entscheiden</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Entscheiden</translation>
    </message>
</context>
<context>
    <name>AppealSheet</name>
    <message>
        <source>The report prints the appeal with its reason, and what came of it.</source>
        <translation>Der Bericht druckt den Einspruch mit Grund und Ergebnis.</translation>
    </message>
    <message>
        <source>Appeal against an answer</source>
        <translation>Einspruch gegen eine Antwort</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Who appeals?</source>
        <translation>Wer erhebt Einspruch?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Barcode</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scan or type the code</source>
        <translation>Code scannen oder eingeben</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Stage {}, {} the purchase; change it</source>
        <translation>Etappe {} ({} dem Kauf) ändern</translation>
    </message>
    <message>
        <source>Change this stage</source>
        <translation>Diese Etappe ändern</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>New picture from the camera</source>
        <translation>Neues Bild von der Kamera</translation>
    </message>
    <message>
        <source>{} new pictures from the camera</source>
        <translation>{} neue Bilder von der Kamera</translation>
    </message>
    <message>
        <source>Add all {}</source>
        <translation>Alle {} hinzufügen</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Change the card</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Look up within ten seconds</source>
        <translation>Binnen zehn Sekunden aufblicken</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Der ganze Auftraggeber</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Front-desk lead: a role, no name</source>
        <translation>Leitung Empfang: Funktion, kein Name</translation>
    </message>
    <message>
        <source>Effort in days</source>
        <translation>Aufwand in Tagen</translation>
    </message>
    <message>
        <source>half a day is 0.5</source>
        <translation>ein halber Tag ist 0,5</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>How sure it helps</source>
        <translation>Wie sicher es hilft</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>See evidence</source>
        <translation>Belege ansehen</translation>
    </message>
    <message>
        <source>Write the effort as a number of days, such as 0.5.</source>
        <translation>Geben Sie den Aufwand als Zahl von Tagen an, etwa 0,5.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Eine Sicherung wurde erstellt und geprüft.</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Sie ist verwendbar.</translation>
    </message>
    <message>
        <source>It can’t be used yet.</source>
        <translation>Sie ist noch nicht verwendbar.</translation>
    </message>
    <message>
        <source>What it amounts to</source>
        <translation>Was sie umfasst</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{} scored, {} points</source>
        <translation>{} gewertet, {} Punkte</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.-Punkt</translation>
    </message>
    <message>
        <source>knock-outs</source>
        <translation>K.-o.-Punkte</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>In {}</translation>
    </message>
    <message>
        <source>It asks for no {}: the report’s gap and curve stay empty.</source>
        <translation>Sie fragt nicht nach {}: Lücke und Kurve des Berichts bleiben leer.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>Outside any section</source>
        <translation>Außerhalb aller Abschnitte</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Type to find an answer</source>
        <translation>Tippen, um eine Antwort zu finden</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Antwort suchen</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>Change the client</source>
        <translation>Auftraggeber ändern</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Auftraggeber</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Auftraggeber anlegen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Harbour Street Dental</source>
        <translation>Zahnarztpraxis Hafenstraße</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Dental practice</source>
        <translation>Zahnarztpraxis</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Map to start from</source>
        <translation>Ausgangskarte</translation>
    </message>
    <message>
        <source>Stages, touchpoints and personas usual in this trade; change them as you like.</source>
        <translation>In dieser Branche übliche Etappen, Kontaktpunkte und Personas; ändern Sie sie, wie Sie möchten.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Ein Auftraggeber braucht einen Namen.</translation>
    </message>
    <message>
        <source>The bands must rise from fair to excellent.</source>
        <translation>Die Stufen müssen von mittel bis exzellent ansteigen.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>{} from</source>
        <translation>{} ab</translation>
    </message>
    <message>
        <source>Scores from 0 to 100; whatever lies below fair is poor.</source>
        <translation>Werte von 0 bis 100; was unter mittel liegt, ist schwach.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>A photo is being added</source>
        <translation>Ein Foto wird hinzugefügt</translation>
    </message>
    <message>
        <source>This photo is being added. You can go on.</source>
        <translation>Dieses Foto wird hinzugefügt. Sie können weitermachen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Eine Sicherung wurde erstellt und geprüft.</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Farben wie das System</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Auftraggeber</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Stages and channels</source>
        <translation>Etappen und Kanäle</translation>
    </message>
    <message>
        <source>{} of {} touchpoints audited</source>
        <translation>{} von {} Kontaktpunkten auditiert</translation>
    </message>
    <message>
        <source>touchpoints in {} of the places where the personas would look for one</source>
        <translation>Kontaktpunkte an {} der Stellen, an denen die Personas einen suchen würden</translation>
    </message>
    <message>
        <source>{} of {} prefer it</source>
        <translation>{} von {} bevorzugen ihn</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnungsstellung</translation>
    </message>
    <message>
        <source>Field service</source>
        <translation>Außendienst</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>What firms forget</source>
        <translation>Was Unternehmen vergessen</translation>
    </message>
    <message>
        <source>Seldom polished, met by nearly every customer.</source>
        <translation>Selten gepflegt, doch fast jeder Kunde begegnet ihnen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a touchpoint for {}</source>
        <translation>Kontaktpunkt für {} hinzufügen</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>auditiert</translation>
    </message>
    <message>
        <source>not audited in this wave</source>
        <translation>in dieser Welle nicht auditiert</translation>
    </message>
    <message>
        <source>never audited</source>
        <translation>nie auditiert</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
    <message>
        <source>Nobody ever looked at</source>
        <translation>Nie angesehen</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
    <message>
        <source>{} of {} prefer it</source>
        <translation>{} von {} bevorzugen ihn</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add a touchpoint here</source>
        <translation>Hier einen Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Not this wave</source>
        <translation>Nicht in dieser Welle</translation>
    </message>
    <message>
        <source>Not audited</source>
        <translation>Nicht auditiert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>{} of {} audited</source>
        <translation>{} von {} auditiert</translation>
    </message>
    <message>
        <source>{} touchpoints</source>
        <translation>{} Kontaktpunkte</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Touchaudit made a mistake</source>
        <translation>Touchaudit hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What you entered up to now is stored. Please look through the text below and send it to whoever looks after the program.</source>
        <translation>Was Sie bisher eingegeben haben, ist gespeichert. Bitte sehen Sie den Text unten durch und senden Sie ihn an die Person, die das Programm betreut.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Bericht über den Fehler</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Criticality {} of 5</source>
        <translation>Wichtigkeit {} von 5</translation>
    </message>
</context>
<context>
    <name>EmptyRepeats</name>
    <message>
        <source>Add: {}</source>
        <translation>Hinzufügen: {}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>A note is wanted</source>
        <translation>Eine Notiz wird verlangt</translation>
    </message>
    <message>
        <source>A photo is wanted</source>
        <translation>Ein Foto wird verlangt</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Up to 100 MB. It is kept with the answers, as it is.</source>
        <translation>Bis 100 MB. Sie wird bei den Antworten aufbewahrt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Answers and notes</source>
        <translation>Antworten und Notizen</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Begehung</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>question is open</source>
        <translation>Frage ist offen</translation>
    </message>
    <message>
        <source>questions are open</source>
        <translation>Fragen sind offen</translation>
    </message>
    <message>
        <source>{} can be finished all the same: its score is a range then.</source>
        <translation>{} kann trotzdem abgeschlossen werden: Das Ergebnis ist dann eine Spanne.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Trotzdem abschließen</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Breite, Grad Nord</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Länge, Grad Ost</translation>
    </message>
    <message>
        <source>South and west are negative. Copy both from a map, parted by a comma.</source>
        <translation>Süd und West sind negativ. Kopieren Sie beide aus einer Karte, durch ein Komma getrennt.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New client</source>
        <translation>Neuer Auftraggeber</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>The sample is being laid out</source>
        <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>visit under way</source>
        <translation>laufender Besuch</translation>
    </message>
    <message>
        <source>visits under way</source>
        <translation>laufende Besuche</translation>
    </message>
    <message>
        <source>{} planned</source>
        <translation>{} geplant</translation>
    </message>
    <message>
        <source>No visit under way</source>
        <translation>Kein laufender Besuch</translation>
    </message>
    <message>
        <source>All data stays on this computer, in {}. No backup yet.</source>
        <translation>Alle Daten bleiben auf diesem Computer, in {}. Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>All data stays on this computer, in {}. Last backup: {}.</source>
        <translation>Alle Daten bleiben auf diesem Computer, in {}. Letzte Sicherung: {}.</translation>
    </message>
    <message>
        <source>Stand in your client’s own queue, and hand over the road map out of it.</source>
        <translation>Stellen Sie sich in die Schlange Ihres Auftraggebers, und übergeben Sie den Fahrplan hinaus.</translation>
    </message>
    <message>
        <source>The sample is a made-up dental practice; remove it whenever you like.</source>
        <translation>Das Beispiel ist eine erfundene Zahnarztpraxis; Sie können es jederzeit entfernen.</translation>
    </message>
    <message>
        <source>{}, question {} of {}</source>
        <translation>{}, Frage {} von {}</translation>
    </message>
    <message>
        <source>stopped {}</source>
        <translation>unterbrochen {}</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>nichts ging verloren</translation>
    </message>
    <message>
        <source>Continue the walk</source>
        <translation>Begehung fortsetzen</translation>
    </message>
    <message>
        <source>PICK UP WHERE YOU STOOD</source>
        <translation>WEITER, WO SIE STANDEN</translation>
    </message>
    <message>
        <source>{} of the touchpoints walked</source>
        <translation>{} der Kontaktpunkte begangen</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>{} öffnen</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Mehr zu {}</translation>
    </message>
    <message>
        <source>Change name and bands</source>
        <translation>Name und Stufen ändern</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>Diesen Auftraggeber entfernen</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>HotSpots</name>
    <message>
        <source>See evidence</source>
        <translation>Belege ansehen</translation>
    </message>
    <message>
        <source>See the evidence at {}</source>
        <translation>Belege bei {} ansehen</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Auf den Fahrplan</translation>
    </message>
    <message>
        <source>Put {} on the road map</source>
        <translation>{} auf den Fahrplan setzen</translation>
    </message>
</context>
<context>
    <name>InventorySheet</name>
    <message>
        <source>Add from an inventory</source>
        <translation>Aus einem Inventar hinzufügen</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Auf die Karte setzen</translation>
    </message>
    <message>
        <source>Each comes with its stage, service standard, criticality and checklist.</source>
        <translation>Jeder bringt Etappe, Servicestandard, Wichtigkeit und Checkliste mit.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Tick at least one touchpoint.</source>
        <translation>Haken Sie mindestens einen Kontaktpunkt an.</translation>
    </message>
    <message>
        <source>{}, criticality {}</source>
        <translation>{}, Wichtigkeit {}</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>auf der Karte</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>Skipped by the checklist</source>
        <translation>Von der Checkliste übersprungen</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Frage suchen</translation>
    </message>
    <message>
        <source>Type to find a question</source>
        <translation>Tippen, um eine Frage zu finden</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Alle {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Offen {}</translation>
    </message>
    <message>
        <source>Flagged {}</source>
        <translation>Markiert {}</translation>
    </message>
    <message>
        <source>Evidence wanted {}</source>
        <translation>Beleg verlangt {}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to a place, or find words</source>
        <translation>An einen Ort gehen oder Wörter finden</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>I had to repeat myself</source>
        <translation>Ich musste mich wiederholen</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Nachricht gesehen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Zwischenzeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Verpasste Chance</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Move the photo in focus</source>
        <translation>Gewähltes Foto verschieben</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Später zurückkommen</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste a photo into a walk</source>
        <translation>Foto in eine Begehung einfügen</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Nächstes Bedienelement</translation>
    </message>
    <message>
        <source>Close, leave as it was</source>
        <translation>Schließen, alles lassen</translation>
    </message>
    <message>
        <source>Take what a sheet asks for</source>
        <translation>Eingaben eines Fensters übernehmen</translation>
    </message>
    <message>
        <source>Pick a card up, put it down</source>
        <translation>Karte aufnehmen, ablegen</translation>
    </message>
    <message>
        <source>Another lane</source>
        <translation>Andere Spalte</translation>
    </message>
    <message>
        <source>Higher, lower</source>
        <translation>Höher, tiefer</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>ON A WALK</source>
        <translation>BEI EINER BEGEHUNG</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>ÜBERALL</translation>
    </message>
    <message>
        <source>ON THE ROAD MAP</source>
        <translation>AUF DEM FAHRPLAN</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>{}, place {} of {}</source>
        <translation>{}, Platz {} von {}</translation>
    </message>
    <message>
        <source>From missed opportunities and afterthoughts.</source>
        <translation>Aus verpassten Chancen und Nachgedanken.</translation>
    </message>
    <message>
        <source>This month: ends a pain, costs little.</source>
        <translation>Diesen Monat: lindert Ärger, kostet wenig.</translation>
    </message>
    <message>
        <source>This quarter: needs some money or training.</source>
        <translation>Dieses Quartal: braucht etwas Geld oder Schulung.</translation>
    </message>
    <message>
        <source>This year: worth doing, needs a decision.</source>
        <translation>Dieses Jahr: lohnt sich, braucht einen Beschluss.</translation>
    </message>
    <message>
        <source>Write an idea</source>
        <translation>Idee notieren</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Hier hinzufügen</translation>
    </message>
    <message>
        <source>Add a card to {}</source>
        <translation>Karte zu »{}« hinzufügen</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Show its pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>Export as a workbook…</source>
        <translation>Als Arbeitsmappe exportieren …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Versions and use</source>
        <translation>Versionen und Verwendung</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>Kopiert: {}</translation>
    </message>
    <message>
        <source>Retired: {}</source>
        <translation>Zurückgezogen: {}</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Checkliste speichern</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Each is an XLSForm: written in Excel, walked here or on a phone with ODK or Kobo</source>
        <translation>Jede ist ein XLSForm: in Excel geschrieben, hier oder auf dem Handy mit ODK oder Kobo begangen</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Open a checklist…</source>
        <translation>Checkliste öffnen …</translation>
    </message>
    <message>
        <source>Search the checklists</source>
        <translation>Checklisten durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No checklist has these words.</source>
        <translation>Keine Checkliste enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigenen</translation>
    </message>
    <message>
        <source>Shipped with Touchaudit</source>
        <translation>Mit Touchaudit geliefert</translation>
    </message>
    <message>
        <source>In the library now: {}</source>
        <translation>Jetzt in der Bibliothek: {}</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>Checkliste öffnen</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Checklisten ({})</translation>
    </message>
    <message>
        <source>Check a checklist</source>
        <translation>Checkliste prüfen</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>etwa {} min</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Begehung</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>Begehungen</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Mehr zu {}</translation>
    </message>
    <message>
        <source>{} can’t be used as it is</source>
        <translation>{} ist so nicht verwendbar</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>Schreiben Sie Ihre Antwort hier</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clients</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Begehung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklisten</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Hier gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Hier gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>More for this client</source>
        <translation>Mehr zu diesem Auftraggeber</translation>
    </message>
    <message>
        <source>Add from an inventory</source>
        <translation>Aus einem Inventar hinzufügen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Etappe hinzufügen</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Change name and bands</source>
        <translation>Name und Stufen ändern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <translation>Kontaktpunktkarte</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Welle {}</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>{} added to the map.</source>
        <translation>{} zur Karte hinzugefügt.</translation>
    </message>
    <message>
        <source>{} of {} walked</source>
        <translation>{} von {} begangen</translation>
    </message>
    <message>
        <source>{} since the wave before</source>
        <translation>{} seit der Welle davor</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>bright spot</source>
        <translation>Glanzpunkt</translation>
    </message>
    <message>
        <source>bright spots</source>
        <translation>Glanzpunkte</translation>
    </message>
    <message>
        <source>missed opportunity</source>
        <translation>verpasste Chance</translation>
    </message>
    <message>
        <source>missed opportunities</source>
        <translation>verpasste Chancen</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Glanzpunkte</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} wurde entfernt.</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} steht auf dem Fahrplan.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove this visit</source>
        <translation>Diesen Besuch entfernen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Messages seen</source>
        <translation>Gesehene Nachrichten</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>A poster, a leaflet, an e-mail, a text message: what did they tell you?</source>
        <translation>Plakat, Prospekt, E-Mail, SMS: Was teilte man Ihnen mit?</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Wie sie kam</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Nachricht gesehen</translation>
    </message>
    <message>
        <source>Say in a few words what it said.</source>
        <translation>Sagen Sie in wenigen Worten, was darin stand.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was darin stand</translation>
    </message>
    <message>
        <source>“Your order is on its way”</source>
        <translation>»Ihre Bestellung ist unterwegs«</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Missed opportunities</source>
        <translation>Verpasste Chancen</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Nothing to answer here: read it and go on.</source>
        <translation>Hier ist nichts zu beantworten: lesen und weiter.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What did you see, hear, feel?</source>
        <translation>Was haben Sie gesehen, gehört, gefühlt?</translation>
    </message>
    <message>
        <source>Facts, not opinions (N)</source>
        <translation>Tatsachen, keine Meinungen (N)</translation>
    </message>
    <message>
        <source>Quick and friendly.</source>
        <translation>Schnell und freundlich.</translation>
    </message>
    <message>
        <source>The answer was complete.</source>
        <translation>Die Antwort war vollständig.</translation>
    </message>
    <message>
        <source>I was thanked by name.</source>
        <translation>Man dankte mir mit Namen.</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <source>Worth a note or a photo: what exactly happened?</source>
        <translation>Eine Notiz oder ein Foto wert: Was genau geschah?</translation>
    </message>
    <message>
        <source>a note and a photo</source>
        <translation>eine Notiz und ein Foto</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>This answer falls short, so the checklist wants {}.</source>
        <translation>Diese Antwort liegt unter der vollen Punktzahl, daher verlangt die Checkliste {}.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>One less</source>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Standard: {}, at most {}</source>
        <translation>Standard: {}, höchstens {}</translation>
    </message>
</context>
<context>
    <name>OpportunitySheet</name>
    <message>
        <source>Missed opportunity</source>
        <translation>Verpasste Chance</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What could they have done, sold or said here, and did not?</source>
        <translation>Was hätte man hier tun, verkaufen oder sagen können und tat es nicht?</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Was verpasst wurde</translation>
    </message>
    <message>
        <source>Nobody offered …</source>
        <translation>Niemand bot … an</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>What made you notice it (optional)</source>
        <translation>Woran Sie es bemerkten (freiwillig)</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>Ein Verkauf</translation>
    </message>
    <message>
        <source>A kind word</source>
        <translation>Ein nettes Wort</translation>
    </message>
    <message>
        <source>A return visit</source>
        <translation>Ein Wiederkommen</translation>
    </message>
    <message>
        <source>A saved wait</source>
        <translation>Eine gesparte Wartezeit</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welcher Art</translation>
    </message>
    <message>
        <source>Nobody asked for my name or number.</source>
        <translation>Niemand fragte nach meinem Namen oder meiner Nummer.</translation>
    </message>
    <message>
        <source>Nobody offered the next appointment.</source>
        <translation>Niemand bot den nächsten Termin an.</translation>
    </message>
    <message>
        <source>Nothing was said about what goes with it.</source>
        <translation>Nichts wurde darüber gesagt, was dazu passt.</translation>
    </message>
    <message>
        <source>Nobody asked whether I was content.</source>
        <translation>Niemand fragte, ob ich zufrieden war.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Welcher Art?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>Say in a line what was missed.</source>
        <translation>Sagen Sie in einer Zeile, was verpasst wurde.</translation>
    </message>
    <message>
        <source>Photo of what was missed</source>
        <translation>Foto des Verpassten</translation>
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
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the checklist</source>
        <translation>Seiten der Checkliste</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A client, visit, touchpoint, page, action, or words of a note</source>
        <translation>Auftraggeber, Besuch, Kontaktpunkt, Seite, Aktion oder Wörter einer Notiz</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Dazu findet sich hier nichts.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Change {}</source>
        <translation>{} ändern</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>PersonaSheet</name>
    <message>
        <source>Change the persona</source>
        <translation>Persona ändern</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona hinzufügen</translation>
    </message>
    <message>
        <source>Worried father</source>
        <translation>Besorgter Vater</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Who you are, what you want, what you know already, what you must not say.</source>
        <translation>Wer Sie sind, was Sie wollen, was Sie schon wissen, was Sie nicht sagen dürfen.</translation>
    </message>
    <message>
        <source>The card to learn by heart</source>
        <translation>Die Karte zum Auswendiglernen</translation>
    </message>
    <message>
        <source>Channels this person prefers</source>
        <translation>Kanäle, die diese Person bevorzugt</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Move it before the one before</source>
        <translation>Vor das vorige schieben</translation>
    </message>
    <message>
        <source>Move it behind the one after</source>
        <translation>Hinter das nächste schieben</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt es?</translation>
    </message>
    <message>
        <source>Draw or blur</source>
        <translation>Zeichnen oder unkenntlich machen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo (C)</source>
        <translation>Foto hinzufügen (C)</translation>
    </message>
    <message>
        <source>Paste the copied photo (Ctrl+V)</source>
        <translation>Kopiertes Foto einfügen (Strg+V)</translation>
    </message>
    <message>
        <source>Choose, drop or paste a photo.</source>
        <translation>Foto wählen, ablegen oder einfügen.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Platz {} von {}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Adds this sentence</source>
        <translation>Fügt diesen Satz hinzu</translation>
    </message>
    <message>
        <source>Nobody greeted me.</source>
        <translation>Niemand begrüßte mich.</translation>
    </message>
    <message>
        <source>I had to ask twice.</source>
        <translation>Ich musste zweimal fragen.</translation>
    </message>
    <message>
        <source>No price or time was given.</source>
        <translation>Weder Preis noch Zeit wurde genannt.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Or drop one anywhere on this page, or paste it with Ctrl+V.</source>
        <translation>Oder legen Sie eines irgendwo auf dieser Seite ab, oder fügen Sie es mit Strg+V ein.</translation>
    </message>
    <message>
        <source>photo, shown below</source>
        <translation>Foto, unten zu sehen</translation>
    </message>
    <message>
        <source>photos, shown below</source>
        <translation>Fotos, unten zu sehen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Start walking</source>
        <translation>Begehung beginnen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor/in</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>YOUR PART</source>
        <translation>IHRE ROLLE</translation>
    </message>
    <message>
        <source>Not on this visit</source>
        <translation>Nicht bei diesem Besuch</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Besuch ändern</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>kein Standort</translation>
    </message>
    <message>
        <source>as yourself</source>
        <translation>als Sie selbst</translation>
    </message>
    <message>
        <source>The visit needs a title.</source>
        <translation>Der Besuch braucht einen Titel.</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>Der Plan ist gespeichert.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Der Besuch</translation>
    </message>
    <message>
        <source>What you walk, in this order</source>
        <translation>Was Sie begehen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Welle {}</translation>
    </message>
    <message>
        <source>Wave {}, new</source>
        <translation>Welle {}, neu</translation>
    </message>
    <message>
        <source>{}, {}, about {} minutes</source>
        <translation>{}, {}, etwa {} Minuten</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Choose at least one touchpoint below.</source>
        <translation>Wählen Sie unten mindestens einen Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Walk {} too</source>
        <translation>Auch {} begehen</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{} wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>How to judge this</source>
        <translation>So urteilen Sie</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>It could not be seen</source>
        <translation>Es war nicht zu sehen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Später zurückkommen</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>QUESTION {} OF {}</source>
        <translation>FRAGE {} VON {}</translation>
    </message>
    <message>
        <source>Does not apply here: it leaves the score.</source>
        <translation>Trifft hier nicht zu: zählt nicht mit.</translation>
    </message>
    <message>
        <source>Not observed: {}</source>
        <translation>Nicht beobachtet: {}</translation>
    </message>
    <message>
        <source>Marked to come back</source>
        <translation>Zum Zurückkommen markiert</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>Die gezeigte Seite</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Keep this order</source>
        <translation>Reihenfolge übernehmen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Best first. Drag a line, or choose it and press Alt with ↑ or ↓.</source>
        <translation>Das Beste zuerst. Ziehen Sie eine Zeile, oder wählen Sie sie und drücken Sie Alt mit ↑ oder ↓.</translation>
    </message>
</context>
<context>
    <name>RankList</name>
    <message>
        <source>Order, best first</source>
        <translation>Reihenfolge, das Beste zuerst</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Not observed</source>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>It leaves the score and lowers the coverage, so the report says why.</source>
        <translation>Es zählt nicht mit und senkt die Abdeckung; deshalb nennt der Bericht den Grund.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Why could you not see it?</source>
        <translation>Warum konnten Sie es nicht sehen?</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>Es war geschlossen.</translation>
    </message>
    <message>
        <source>The person was not there.</source>
        <translation>Die Person war nicht da.</translation>
    </message>
    <message>
        <source>It would have given me away.</source>
        <translation>Es hätte mich verraten.</translation>
    </message>
    <message>
        <source>There was no time.</source>
        <translation>Die Zeit fehlte.</translation>
    </message>
    <message>
        <source>I forgot to look.</source>
        <translation>Ich vergaß hinzusehen.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
</context>
<context>
    <name>RepeatBar</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation>{} {} entfernen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>The report is being set</source>
        <translation>Der Bericht wird gesetzt</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Welle {}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Gesendet an {}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>den Drucker</translation>
    </message>
    <message>
        <source>Tick at least one part of the report.</source>
        <translation>Haken Sie mindestens einen Teil des Berichts an.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Walk a touchpoint, and the report is here.</source>
        <translation>Es gibt noch nichts zu berichten. Begehen Sie einen Kontaktpunkt, dann steht der Bericht hier.</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>Welle {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>question is</source>
        <translation>Frage ist</translation>
    </message>
    <message>
        <source>questions are</source>
        <translation>Fragen sind</translation>
    </message>
    <message>
        <source>{} still open</source>
        <translation>{} noch offen</translation>
    </message>
    <message>
        <source>The report shows a range instead of one score until they are answered.</source>
        <translation>Bis sie beantwortet sind, zeigt der Bericht eine Spanne statt eines Werts.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Erstellt für</translation>
    </message>
    <message>
        <source>name on the cover</source>
        <translation>Name auf dem Deckblatt</translation>
    </message>
    <message>
        <source>Staff-safe edition</source>
        <translation>Ausgabe zum Schutz des Personals</translation>
    </message>
    <message>
        <source>Leaves out the auditor’s name, photos and times of day.</source>
        <translation>Lässt den Namen der Auditorin oder des Auditors, Fotos und Uhrzeiten weg.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Zusammenfassung auf einer Seite</translation>
    </message>
    <message>
        <source>The customer’s journey</source>
        <translation>Der Weg des Kunden</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Wo anfangen</translation>
    </message>
    <message>
        <source>Hot spots with evidence</source>
        <translation>Brennpunkte mit Belegen</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Jeder Kontaktpunkt</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Change between waves</source>
        <translation>Veränderung zwischen Wellen</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>In diesem Bericht</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Signed. Every change from now on is an amendment.</source>
        <translation>Unterzeichnet. Jede Änderung ist von nun an eine Berichtigung.</translation>
    </message>
    <message>
        <source>Appeal kept.</source>
        <translation>Einspruch gespeichert.</translation>
    </message>
    <message>
        <source>Appeal settled.</source>
        <translation>Einspruch entschieden.</translation>
    </message>
    <message>
        <source>Message removed.</source>
        <translation>Nachricht entfernt.</translation>
    </message>
    <message>
        <source>Missed opportunity removed.</source>
        <translation>Verpasste Chance entfernt.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Zur Prüfung einreichen</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Endgültig machen</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>Berichtigung unterzeichnen</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Answer: {}</source>
        <translation>Antwort: {}</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Space picks it up, arrows move it, Enter opens it</source>
        <translation>Leertaste nimmt sie auf, Pfeile bewegen sie, Enter öffnet sie</translation>
    </message>
    <message>
        <source>Picked up: {}</source>
        <translation>Aufgenommen: {}</translation>
    </message>
    <message>
        <source>Put down: {}</source>
        <translation>Abgelegt: {}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.-Punkt</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} Tage</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>bis {}</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>Brennpunkt</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Show in report</source>
        <translation>Im Bericht zeigen</translation>
    </message>
    <message>
        <source>Road map · drag a card, or pick it up with Space and move it with the arrows</source>
        <translation>Fahrplan · Karte ziehen, oder mit Leertaste aufnehmen und mit Pfeilen bewegen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>Die Karte wurde entfernt.</translation>
    </message>
    <message>
        <source>{} no card yet.</source>
        <translation>{} noch keine Karte.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>finding has</source>
        <translation>Befund hat</translation>
    </message>
    <message>
        <source>findings have</source>
        <translation>Befunde haben</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Put the weightiest on</source>
        <translation>Die gewichtigsten aufnehmen</translation>
    </message>
    <message>
        <source>The weightiest findings are on the road map.</source>
        <translation>Die gewichtigsten Befunde stehen auf dem Fahrplan.</translation>
    </message>
</context>
<context>
    <name>RunningChip</name>
    <message>
        <source>Stopwatch still running: {}</source>
        <translation>Stoppuhr läuft noch: {}</translation>
    </message>
    <message>
        <source>{} still running: {}</source>
        <translation>{} laufen noch: {}</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>NOT SAVED · try again</source>
        <translation>NICHT GESPEICHERT · erneut</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Gespeichert {}</translation>
    </message>
    <message>
        <source>Final: to be read only</source>
        <translation>Endgültig: nur zum Lesen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>not walked</source>
        <translation>nicht begangen</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>nothing walked yet</source>
        <translation>noch nichts begangen</translation>
    </message>
    <message>
        <source>Score {}, {}</source>
        <translation>Wert {}, {}</translation>
    </message>
</context>
<context>
    <name>SeenButton</name>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>Pick a time …</source>
        <translation>Zeit wählen …</translation>
    </message>
    <message>
        <source>Seen at {}</source>
        <translation>Gesehen um {}</translation>
    </message>
    <message>
        <source>Seen just now</source>
        <translation>Gerade gesehen</translation>
    </message>
    <message>
        <source>Seen on {}, {}</source>
        <translation>Gesehen am {}, {}</translation>
    </message>
    <message>
        <source>{} ago</source>
        <translation>vor {}</translation>
    </message>
</context>
<context>
    <name>SeenSheet</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The report prints how long after the fact the answers were written down.</source>
        <translation>Der Bericht druckt, wie lange danach die Antworten notiert wurden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>Wann sahen Sie es?</translation>
    </message>
    <message>
        <source>Write the time as 14:05.</source>
        <translation>Geben Sie die Zeit wie 14:05 an.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Takes effect when you close the settings.</source>
        <translation>Gilt, sobald Sie die Einstellungen schließen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Zweiter Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Being made and checked…</source>
        <translation>Wird erstellt und geprüft …</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Zweiten Ordner wählen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Kein zweiter Ordner</translation>
    </message>
    <message>
        <source>On another disk or a stick, it gets every backup, too.</source>
        <translation>Auf einem anderen Laufwerk oder Stick; er erhält jede Sicherung ebenfalls.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Stands on your visits and in the report.</source>
        <translation>Steht auf Ihren Besuchen und im Bericht.</translation>
    </message>
    <message>
        <source>Offer new pictures of the camera on a walk</source>
        <translation>Bei Begehungen neue Kamerabilder anbieten</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>The camera&apos;s folder</source>
        <translation>Ordner der Kamera</translation>
    </message>
    <message>
        <source>Off. The camera&apos;s own pictures are never moved or deleted.</source>
        <translation>Aus. Die Bilder der Kamera selbst werden nie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Made and checked: {}</source>
        <translation>Erstellt und geprüft: {}</translation>
    </message>
    <message>
        <source>No backup was made; the window says why.</source>
        <translation>Keine Sicherung erstellt; das Fenster nennt den Grund.</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>{} – answered “{}”. {} appeals: {}</source>
        <translation>{} – Antwort »{}«. Einspruch von {}: {}</translation>
    </message>
    <message>
        <source>Settle the appeal</source>
        <translation>Einspruch entscheiden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>Was dem Auftraggeber mitgeteilt wird</translation>
    </message>
    <message>
        <source>Where the client is right, amend the visit as well: the answer itself stays.</source>
        <translation>Hat der Auftraggeber recht, berichtigen Sie auch den Besuch: Die Antwort selbst bleibt.</translation>
    </message>
    <message>
        <source>Why? The report prints it.</source>
        <translation>Warum? Der Bericht druckt es.</translation>
    </message>
    <message>
        <source>The client is right</source>
        <translation>Der Auftraggeber hat recht</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>The answer stands</source>
        <translation>Die Antwort gilt</translation>
    </message>
    <message>
        <source>Say in a sentence why it was decided so.</source>
        <translation>Sagen Sie in einem Satz, warum so entschieden wurde.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>Auditor/in</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Lektorat</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Auftraggeber</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>From now on every change is an amendment with a reason, and the report prints it.</source>
        <translation>Von nun an ist jede Änderung eine Berichtigung mit Grund, und der Bericht druckt sie.</translation>
    </message>
    <message>
        <source>This closes the amendment. The report prints what was changed, and why.</source>
        <translation>Das schließt die Berichtigung. Der Bericht druckt, was geändert wurde und warum.</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>Berichtigung unterzeichnen</translation>
    </message>
    <message>
        <source>Sign the visit</source>
        <translation>Besuch unterzeichnen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterzeichnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor/in</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Lektorat</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Draw it with a finger, a pen or the mouse. Left empty, the name as typed signs.</source>
        <translation>Zeichnen Sie sie mit Finger, Stift oder Maus. Bleibt sie leer, gilt der getippte Name.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Sagen Sie, wer unterzeichnet.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>Signature of {}</source>
        <translation>Unterschrift von {}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>Change the site</source>
        <translation>Standort ändern</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Standort hinzufügen</translation>
    </message>
    <message>
        <source>Harbour Street</source>
        <translation>Hafenstraße</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
</context>
<context>
    <name>SkippedNote</name>
    <message>
        <source>question skipped</source>
        <translation>Frage übersprungen</translation>
    </message>
    <message>
        <source>questions skipped</source>
        <translation>Fragen übersprungen</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>Place on the scale</source>
        <translation>Platz auf der Skala</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Change the stage</source>
        <translation>Etappe ändern</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Etappe hinzufügen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Wann es geschieht</translation>
    </message>
    <message>
        <source>Seen from the customer’s main dealing with the firm.</source>
        <translation>Vom Hauptgeschäft des Kunden mit dem Unternehmen aus gesehen.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>The visit is {}</source>
        <translation>Stand des Besuchs: {}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Move {}: drag, or the up and down keys</source>
        <translation>{} verschieben: ziehen, oder Tasten hoch und tief</translation>
    </message>
    <message>
        <source>Checklist for {}</source>
        <translation>Checkliste für {}</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>{} weglassen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Their day, in order</source>
        <translation>Der Tag, der Reihe nach</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>jetzt hier</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Kontaktpunkte dieses Besuchs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Place {} of {}</source>
        <translation>Platz {} von {}</translation>
    </message>
</context>
<context>
    <name>Stopwatch</name>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Auf null</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Zwischenzeit</translation>
    </message>
    <message>
        <source>Lap (L)</source>
        <translation>Zwischenzeit (L)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Angestellt</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Lap {}</source>
        <translation>Zeit {}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>{} übernehmen</translation>
    </message>
    <message>
        <source>Standard: {} or less, never over {}.</source>
        <translation>Standard: {} oder weniger, nie über {}.</translation>
    </message>
    <message>
        <source>Within the standard of {}.</source>
        <translation>Innerhalb des Standards von {}.</translation>
    </message>
    <message>
        <source>Slower than the standard of {}.</source>
        <translation>Langsamer als der Standard von {}.</translation>
    </message>
    <message>
        <source>Over the limit of {}.</source>
        <translation>Über der Grenze von {}.</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>Findings without a card</source>
        <translation>Befunde ohne Karte</translation>
    </message>
    <message>
        <source>Put the ticked ones on</source>
        <translation>Angehakte aufnehmen</translation>
    </message>
    <message>
        <source>Each with what it would add to the overall score, from 0 to 100, once it is mended.</source>
        <translation>Jeder mit dem, was er dem Gesamtwert von 0 bis 100 hinzufügt, sobald er behoben ist.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.-Punkt</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>Schreiben Sie Ihre Antwort hier</translation>
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
        <translation>Strg mit Pfeil links oder rechts verschiebt es</translation>
    </message>
    <message>
        <source>Look, caption, draw or remove; drag to move</source>
        <translation>Ansehen, beschriften, zeichnen oder entfernen; ziehen zum Verschieben</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>Stunde:Minute</translation>
    </message>
    <message>
        <source>One minute earlier</source>
        <translation>Eine Minute früher</translation>
    </message>
    <message>
        <source>One minute later</source>
        <translation>Eine Minute später</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>TouchpointSheet</name>
    <message>
        <source>Change the touchpoint</source>
        <translation>Kontaktpunkt ändern</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Kontaktpunkt hinzufügen</translation>
    </message>
    <message>
        <source>Reception queue</source>
        <translation>Schlange am Empfang</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Checklist to walk it with</source>
        <translation>Checkliste für die Begehung</translation>
    </message>
    <message>
        <source>Write a time such as 90 s, 5 min, 4 h or 2 d.</source>
        <translation>Geben Sie eine Zeit an, etwa 90 s, 5 min, 4 h oder 2 d.</translation>
    </message>
    <message>
        <source>A service standard needs both times.</source>
        <translation>Ein Servicestandard braucht beide Zeiten.</translation>
    </message>
    <message>
        <source>“Too late from” can’t be sooner than “full marks up to”.</source>
        <translation>»Zu spät ab« darf nicht früher liegen als »volle Punktzahl bis«.</translation>
    </message>
    <message>
        <source>hardly matters</source>
        <translation>zählt kaum</translation>
    </message>
    <message>
        <source>matters a little</source>
        <translation>zählt ein wenig</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>matters much</source>
        <translation>zählt viel</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>How critical it is</source>
        <translation>Wie wichtig er ist</translation>
    </message>
    <message>
        <source>1 hardly matters, 5 decides whether customers stay; it weighs the overall score.</source>
        <translation>1 zählt kaum, 5 entscheidet, ob Kunden bleiben; gewichtet den Gesamtwert.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{} of 7</source>
        <translation>{} von 7</translation>
    </message>
    <message>
        <source>What customers expect, 1 to 7</source>
        <translation>Was Kunden erwarten, 1 bis 7</translation>
    </message>
    <message>
        <source>Full marks up to</source>
        <translation>Volle Punktzahl bis</translation>
    </message>
    <message>
        <source>Too late from</source>
        <translation>Zu spät ab</translation>
    </message>
    <message>
        <source>Promise: full marks up to</source>
        <translation>Versprechen: volle Punktzahl bis</translation>
    </message>
    <message>
        <source>WHAT CUSTOMERS SHOULD THINK, DO AND FEEL HERE</source>
        <translation>WAS KUNDEN HIER DENKEN, TUN UND FÜHLEN SOLLEN</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Fühlen</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Wer dafür einsteht</translation>
    </message>
    <message>
        <source>Front-desk lead: a role, no name</source>
        <translation>Leitung Empfang: Funktion, kein Name</translation>
    </message>
    <message>
        <source>Skills it takes</source>
        <translation>Nötige Fähigkeiten</translation>
    </message>
    <message>
        <source>listening, product knowledge</source>
        <translation>Zuhören, Produktkenntnis</translation>
    </message>
</context>
<context>
    <name>UseSheet</name>
    <message>
        <source>Each walk keeps the version that it was begun with.</source>
        <translation>Jede Begehung behält die Version, mit der sie begonnen wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No walk used it yet; its first one keeps it as it is now.</source>
        <translation>Noch keine Begehung nutzte sie; die erste behält sie, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo sie verwendet wird</translation>
    </message>
    <message>
        <source>In no visit.</source>
        <translation>In keinem Besuch.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>{}, added {}</source>
        <translation>{}, hinzugefügt {}</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>Begehung</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>Begehungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {}, {}</source>
        <translation>{}, {} öffnen</translation>
    </message>
</context>
<context>
    <name>VisitFigures</name>
    <message>
        <source>Score, 0 to 100</source>
        <translation>Wert, 0 bis 100</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>K.-o.-Punkte</translation>
    </message>
    <message>
        <source>Missed opportunities</source>
        <translation>Verpasste Chancen</translation>
    </message>
    <message>
        <source>Times I had to repeat myself</source>
        <translation>So oft wiederholte ich mich</translation>
    </message>
    <message>
        <source>draft: a range while questions are open</source>
        <translation>Entwurf: eine Spanne, solange Fragen offen sind</translation>
    </message>
    <message>
        <source>indicative: less than 80 % was seen</source>
        <translation>Richtwert: weniger als 80&#xa0;% wurden gesehen</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>{} of {} touchpoints walked</source>
        <translation>{} von {} Kontaktpunkten begangen</translation>
    </message>
    <message>
        <source>question open</source>
        <translation>Frage offen</translation>
    </message>
    <message>
        <source>questions open</source>
        <translation>Fragen offen</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>Welle {}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Mehr zu {}</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{} of {} answered here</source>
        <translation>{} von {} hier beantwortet</translation>
    </message>
    <message>
        <source>{} of {} in this visit</source>
        <translation>{} von {} in diesem Besuch</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WalkGestures</name>
    <message>
        <source>Photo removed.</source>
        <translation>Foto entfernt.</translation>
    </message>
    <message>
        <source>Drawn on the photo.</source>
        <translation>Auf dem Foto gezeichnet.</translation>
    </message>
    <message>
        <source>The photo is as it was taken.</source>
        <translation>Das Foto ist, wie es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Counted: I had to repeat myself.</source>
        <translation>Gezählt: Ich musste mich wiederholen.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Datei entfernt.</translation>
    </message>
    <message>
        <source>Message kept.</source>
        <translation>Nachricht gespeichert.</translation>
    </message>
    <message>
        <source>Missed opportunity kept.</source>
        <translation>Verpasste Chance gespeichert.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>{} {} removed.</source>
        <translation>{} {} entfernt.</translation>
    </message>
    <message>
        <source>{} is finished.</source>
        <translation>{} ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>Leave the walk; everything is stored</source>
        <translation>Begehung verlassen; alles ist gespeichert</translation>
    </message>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Kontaktpunkte dieses Besuchs</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Sprache der Fragen</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>All questions (J)</source>
        <translation>Alle Fragen (J)</translation>
    </message>
    <message>
        <source>I had to repeat myself (R)</source>
        <translation>Ich musste mich wiederholen (R)</translation>
    </message>
    <message>
        <source>Message seen (S)</source>
        <translation>Nachricht gesehen (S)</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Verpasste Chance</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Missed opportunity (M)</source>
        <translation>Verpasste Chance (M)</translation>
    </message>
    <message>
        <source>More to note</source>
        <translation>Mehr festzuhalten</translation>
    </message>
    <message>
        <source>Undo: {} (Ctrl+Z)</source>
        <translation>Rückgängig: {} (Strg+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Do it again: {} (Ctrl+Shift+Z)</source>
        <translation>Wiederholen: {} (Strg+Umschalt+Z)</translation>
    </message>
</context>
<context>
    <name>WalkNotices</name>
    <message>
        <source>Amending: {}</source>
        <translation>Berichtigung: {}</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
    </message>
</context>
<context>
    <name>WalkReview</name>
    <message>
        <source>Open the walk</source>
        <translation>Begehung öffnen</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Nichts noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Noch nicht begonnen.</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} von {} beantwortet</translation>
    </message>
    <message>
        <source>range {}</source>
        <translation>Spanne {}</translation>
    </message>
    <message>
        <source>coverage {}</source>
        <translation>Abdeckung {}</translation>
    </message>
    <message>
        <source>{} does not apply</source>
        <translation>{} trifft nicht zu</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>nicht abgeschlossen</translation>
    </message>
    <message>
        <source>KNOCK-OUTS</source>
        <translation>K.-O.-PUNKTE</translation>
    </message>
    <message>
        <source>STILL OPEN</source>
        <translation>NOCH OFFEN</translation>
    </message>
    <message>
        <source>NOT ALLOWED BY THE CHECKLIST</source>
        <translation>VON DER CHECKLISTE NICHT ERLAUBT</translation>
    </message>
    <message>
        <source>LOOKS LIKE A CONTRADICTION</source>
        <translation>WIRKT WIDERSPRÜCHLICH</translation>
    </message>
    <message>
        <source>ANSWERED IN A HURRY</source>
        <translation>IN EILE BEANTWORTET</translation>
    </message>
    <message>
        <source>WRITTEN DOWN LATER</source>
        <translation>SPÄTER NOTIERT</translation>
    </message>
    <message>
        <source>EVIDENCE WANTED</source>
        <translation>BELEG VERLANGT</translation>
    </message>
    <message>
        <source>BELOW FULL SCORE</source>
        <translation>UNTER DER VOLLEN PUNKTZAHL</translation>
    </message>
    <message>
        <source>MARKED TO COME BACK</source>
        <translation>ZUM ZURÜCKKOMMEN MARKIERT</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why {}?</source>
        <translation>Warum {}?</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Answer: {}</source>
        <translation>Antwort: {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to {}</source>
        <translation>Zurück zu {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Go to its first answer</source>
        <translation>Zur ersten Antwort</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Go to the walk</source>
        <translation>Zur Begehung</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>BESTEHT AUS</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>Warum {}?</translation>
    </message>
    <message>
        <source>draft: {}</source>
        <translation>Entwurf: {}</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.-Punkt</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>“%1” was not understood.</source>
        <translation>»%1« wurde nicht verstanden.</translation>
    </message>
</context>
<context>
    <name>_Reasoned</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Give a reason: the report prints it.</source>
        <translation>Geben Sie einen Grund an: Der Bericht druckt ihn.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Sagen Sie, wer es ist.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A checklist that came with the program stays in the library.</source>
        <translation>Eine mit dem Programm gelieferte Checkliste bleibt in der Bibliothek.</translation>
    </message>
    <message>
        <source>A critical point failed ({times} times): {label}</source>
        <translation>Ein kritischer Punkt fiel durch ({times}-mal): {label}</translation>
    </message>
    <message>
        <source>A critical point failed: {label}</source>
        <translation>Ein kritischer Punkt fiel durch: {label}</translation>
    </message>
    <message>
        <source>A poor answer without a note or a photo.</source>
        <translation>Eine schwache Antwort ohne Notiz oder Foto.</translation>
    </message>
    <message>
        <source>A section is held at 100, so less is gained than was lost.</source>
        <translation>Ein Abschnitt endet bei 100; gewonnen wird daher weniger, als verloren ging.</translation>
    </message>
    <message>
        <source>A signature moment: {label}</source>
        <translation>Ein besonderer Moment: {label}</translation>
    </message>
    <message>
        <source>Abandoned basket and follow-up</source>
        <translation>Verlassener Warenkorb und Nachfassen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add from the inventory</source>
        <translation>Aus dem Inventar hinzufügen</translation>
    </message>
    <message>
        <source>Add it to another question.</source>
        <translation>Fügen Sie es einer anderen Frage hinzu.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer them, or say that they do not apply or were not observed.</source>
        <translation>Beantworten Sie sie, oder sagen Sie, dass sie nicht zutreffen oder nicht beobachtet wurden.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Einspruch</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Arrival and premises</source>
        <translation>Ankunft und Räume</translation>
    </message>
    <message>
        <source>As it is set at the touchpoint.</source>
        <translation>Wie am Kontaktpunkt eingestellt.</translation>
    </message>
    <message>
        <source>As the card says, or else the checklist.</source>
        <translation>Wie die Karte sagt, sonst die Checkliste.</translation>
    </message>
    <message>
        <source>At the customer’s</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Brand consistency</source>
        <translation>Einheitliche Marke</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Auftraggeber ändern</translation>
    </message>
    <message>
        <source>Change the persona</source>
        <translation>Persona ändern</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Standort ändern</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Etappe ändern</translation>
    </message>
    <message>
        <source>Change the touchpoint</source>
        <translation>Kontaktpunkt ändern</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check that you may write to the folder {folder} and that its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner {folder} schreiben dürfen und ob seine Festplatte angeschlossen ist.</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>Prüfen Sie die Festplatte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Wählen Sie eine PNG- oder JPEG-Datei.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, and share audits as package files.</source>
        <translation>Wählen Sie einen Ordner auf der eigenen Festplatte dieses Computers, und teilen Sie Audits als Paketdateien.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Wählen Sie eine frühere.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Wählen Sie eine andere Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another on the client&apos;s page.</source>
        <translation>Wählen Sie einen anderen auf der Seite des Auftraggebers.</translation>
    </message>
    <message>
        <source>Choose another on the home page.</source>
        <translation>Wählen Sie einen anderen auf der Startseite.</translation>
    </message>
    <message>
        <source>Choose another, or import it again.</source>
        <translation>Wählen Sie eine andere, oder importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Choose one with fewer pixels.</source>
        <translation>Wählen Sie eines mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>Choose whose findings to print.</source>
        <translation>Wählen Sie, wessen Befunde gedruckt werden.</translation>
    </message>
    <message>
        <source>Close every window of Touchaudit and start it again.</source>
        <translation>Schließen Sie alle Fenster von Touchaudit, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation>Schließen Sie die Datei, falls sie geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Continue touchpoint</source>
        <translation>Kontaktpunkt fortsetzen</translation>
    </message>
    <message>
        <source>Counter and queue</source>
        <translation>Schalter und Schlange</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Critical, and below its pass mark of {mark}: it fails its touchpoint and the visit.</source>
        <translation>Kritisch und unter der Bestehensgrenze von {mark}: lässt Kontaktpunkt und Besuch durchfallen.</translation>
    </message>
    <message>
        <source>Critical, and below its pass mark.</source>
        <translation>Kritisch und unter der Bestehensgrenze.</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Benötigte Tage</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>Delete the odd character, often pasted along unseen, and try again.</source>
        <translation>Löschen Sie das fremde Zeichen, das oft unbemerkt mit eingefügt wird, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Draft: counted as 0, the missing answers make it {low}; in full, {high}.</source>
        <translation>Entwurf: Mit 0 gezählt ergeben die fehlenden Antworten {low}, voll gezählt {high}.</translation>
    </message>
    <message>
        <source>Draw on photo</source>
        <translation>Auf Foto zeichnen</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Während</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail enquiry</source>
        <translation>E-Mail-Anfrage</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Alles zuvor Gespeicherte ist sicher.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Field service visit</source>
        <translation>Besuch des Außendienstes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Kontaktpunkt abschließen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Gehen Sie zurück, und wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good or better</source>
        <translation>Gut oder besser</translation>
    </message>
    <message>
        <source>Hand-over between departments</source>
        <translation>Übergabe zwischen Abteilungen</translation>
    </message>
    <message>
        <source>How far the scores lie from their mean of {mean}: the standard deviation, weighted by how critical each touchpoint is. 100 means all alike.</source>
        <translation>Wie weit die Werte von ihrem Mittel {mean} liegen: die Standardabweichung, gewichtet nach Wichtigkeit der Kontaktpunkte. 100 heißt: alle gleich.</translation>
    </message>
    <message>
        <source>How many customers meet it, by what it adds, by how sure it is, by what it takes.</source>
        <translation>Wie viele Kunden ihm begegnen, mal Zuwachs, mal Sicherheit, durch Aufwand.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Indicative: only {share} of the weight was seen.</source>
        <translation>Richtwert: Nur {share} des Gewichts wurden gesehen.</translation>
    </message>
    <message>
        <source>Install Touchaudit again, with all its parts.</source>
        <translation>Installieren Sie Touchaudit neu, mit allen Teilen.</translation>
    </message>
    <message>
        <source>Install the newest Touchaudit on this computer.</source>
        <translation>Installieren Sie das neueste Touchaudit auf diesem Computer.</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Rechnung und Zahlung</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Sie wurde gelassen, wie sie ist.</translation>
    </message>
    <message>
        <source>It was not answered in this wave, so there is nothing to mend.</source>
        <translation>In dieser Welle nicht beantwortet, daher ist nichts zu beheben.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>It weighs nothing in the score.</source>
        <translation>Es zählt nicht im Wert.</translation>
    </message>
    <message>
        <source>Its answers are there.</source>
        <translation>Ihre Antworten sind da.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep using the older Touchaudit, and tell us about this.</source>
        <translation>Verwenden Sie das ältere Touchaudit weiter, und berichten Sie uns davon.</translation>
    </message>
    <message>
        <source>Knock-outs: {n}. They fail what they stand in; the percentage does not change.</source>
        <translation>K.-o.-Punkte: {n}. Sie lassen durchfallen, worin sie stehen; der Wert ändert sich nicht.</translation>
    </message>
    <message>
        <source>Last wave</source>
        <translation>Letzte Welle</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Pflegen</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Kennzeichnen</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Verpasste Chance</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Move the visit on</source>
        <translation>Stand des Besuchs ändern</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Auftraggeber</translation>
    </message>
    <message>
        <source>Newsletter and contact details</source>
        <translation>Newsletter und Kontaktdaten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>Keine Abteilung ist genannt.</translation>
    </message>
    <message>
        <source>Nobody said what it takes, so {days} days are assumed.</source>
        <translation>Niemand nannte den Aufwand, daher werden {days} Tage angenommen.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not answered yet: it leaves the score so far and widens the draft range.</source>
        <translation>Noch nicht beantwortet: zählt bisher nicht und weitet die Spanne.</translation>
    </message>
    <message>
        <source>Not observed: it leaves the score and lowers the coverage.</source>
        <translation>Nicht beobachtet: zählt nicht und senkt die Abdeckung.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing counts here, so there is no score.</source>
        <translation>Hier zählt nichts, daher gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>Nothing wanted an answer, so nothing was missed.</source>
        <translation>Nichts verlangte eine Antwort, also fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Oft</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Einführung neuer Kunden</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>Online-Chat</translation>
    </message>
    <message>
        <source>Only a signed visit can be amended.</source>
        <translation>Nur ein unterzeichneter Besuch kann berichtigt werden.</translation>
    </message>
    <message>
        <source>Only a signed visit can be appealed against.</source>
        <translation>Nur gegen einen unterzeichneten Besuch ist Einspruch möglich.</translation>
    </message>
    <message>
        <source>Open an amendment in the review to change it.</source>
        <translation>Öffnen Sie in der Prüfung eine Berichtigung, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation>Reihenfolge der Fotos</translation>
    </message>
    <message>
        <source>Overall score of wave {wave}</source>
        <translation>Gesamtwert der Welle {wave}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonanruf</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Auf den Fahrplan setzen</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Erhalt</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Empfehlen</translation>
    </message>
    <message>
        <source>References and referrals</source>
        <translation>Referenzen und Empfehlungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Karte entfernen</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Auftraggeber entfernen</translation>
    </message>
    <message>
        <source>Remove the opportunity</source>
        <translation>Chance entfernen</translation>
    </message>
    <message>
        <source>Remove the persona</source>
        <translation>Persona entfernen</translation>
    </message>
    <message>
        <source>Remove the site</source>
        <translation>Standort entfernen</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Etappe entfernen</translation>
    </message>
    <message>
        <source>Remove the touchpoint</source>
        <translation>Kontaktpunkt entfernen</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Besuch entfernen</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Repair and warranty</source>
        <translation>Reparatur und Garantie</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore the photo from a backup, or take it again.</source>
        <translation>Stellen Sie das Foto aus einer Sicherung wieder her, oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>Sales quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Settle the appeal</source>
        <translation>Einspruch entscheiden</translation>
    </message>
    <message>
        <source>Share of customers who meet the touchpoint</source>
        <translation>Anteil der Kunden, die dem Kontaktpunkt begegnen</translation>
    </message>
    <message>
        <source>Share of the section in its touchpoint</source>
        <translation>Anteil des Abschnitts am Kontaktpunkt</translation>
    </message>
    <message>
        <source>Share of the touchpoint: its criticality by that of all</source>
        <translation>Anteil des Kontaktpunkts: seine Wichtigkeit durch die aller</translation>
    </message>
    <message>
        <source>Share of the visit among the visits of this touchpoint</source>
        <translation>Anteil des Besuchs an den Besuchen dieses Kontaktpunkts</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>That time lies ahead.</source>
        <translation>Diese Zeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The answers can&apos;t be kept in {folder}: {reason}.</source>
        <translation>Die Antworten können nicht in {folder} liegen: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was NOT written.</source>
        <translation>Die Festplatte ist voll; {name} wurde NICHT geschrieben.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Die Datei selbst wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>Das Logo ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>Das Logo ist zu groß.</translation>
    </message>
    <message>
        <source>The mean of its visits in this wave.</source>
        <translation>Das Mittel seiner Besuche in dieser Welle.</translation>
    </message>
    <message>
        <source>The points earned by the points possible, of what was answered.</source>
        <translation>Erreichte durch mögliche Punkte, von dem, was beantwortet wurde.</translation>
    </message>
    <message>
        <source>The question that this was meant for was removed.</source>
        <translation>Die Frage, für die dies bestimmt war, wurde entfernt.</translation>
    </message>
    <message>
        <source>The scores of the sections, each weighted by its points or by the weight it was given.</source>
        <translation>Die Werte der Abschnitte, gewichtet nach Punkten oder nach gegebenem Gewicht.</translation>
    </message>
    <message>
        <source>The scores of the touchpoints, each weighted by how critical it is.</source>
        <translation>Die Werte der Kontaktpunkte, gewichtet nach Wichtigkeit.</translation>
    </message>
    <message>
        <source>The section is scored again with this question at full points; the difference counts as much as the section does in the overall score.</source>
        <translation>Der Abschnitt wird mit dieser Frage bei voller Punktzahl neu gewertet; die Differenz zählt so viel wie der Abschnitt im Gesamtwert.</translation>
    </message>
    <message>
        <source>The section’s score with the {lost} lost points of its {possible} added.</source>
        <translation>Der Wert des Abschnitts mit den {lost} verlorenen von {possible} Punkten dazu.</translation>
    </message>
    <message>
        <source>The share of the section in the overall score, by what its score rises.</source>
        <translation>Der Anteil des Abschnitts am Gesamtwert, mal Anstieg seines Werts.</translation>
    </message>
    <message>
        <source>The usual settings are in force; choose yours again.</source>
        <translation>Es gelten die üblichen Einstellungen; wählen Sie Ihre erneut.</translation>
    </message>
    <message>
        <source>The visit can&apos;t be signed as it stands.</source>
        <translation>Der Besuch kann so nicht unterzeichnet werden.</translation>
    </message>
    <message>
        <source>The weight of the question by the share of its points that the answer earned.</source>
        <translation>Das Gewicht der Frage mal Anteil der erreichten Punkte.</translation>
    </message>
    <message>
        <source>The weight that was answered by the weight that wanted an answer.</source>
        <translation>Beantwortetes Gewicht durch Gewicht, das eine Antwort verlangte.</translation>
    </message>
    <message>
        <source>This photo is too large: {size}, where {limit} is the most.</source>
        <translation>Dieses Foto ist zu groß: {size}, höchstens {limit}.</translation>
    </message>
    <message>
        <source>This visit is final, so it stands as it was signed.</source>
        <translation>Dieser Besuch ist endgültig und gilt, wie er unterzeichnet wurde.</translation>
    </message>
    <message>
        <source>Touchpoints that were not walked and count nothing: {n}.</source>
        <translation>Kontaktpunkte, die nicht begangen wurden und nicht zählen: {n}.</translation>
    </message>
    <message>
        <source>Two scored touchpoints are needed at least.</source>
        <translation>Mindestens zwei gewertete Kontaktpunkte sind nötig.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Besuch {number}</translation>
    </message>
    <message>
        <source>Waiting for a reply: it counts once the reply came, or the limit has passed.</source>
        <translation>Wartet auf Antwort: zählt, sobald sie kommt oder die Grenze verstrichen ist.</translation>
    </message>
    <message>
        <source>What mending it adds to the overall score</source>
        <translation>Was das Beheben dem Gesamtwert hinzufügt</translation>
    </message>
    <message>
        <source>What this figure was made of is no longer there.</source>
        <translation>Woraus diese Zahl entstand, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>With its bonus it earned {uncapped}; a section is held at 100.</source>
        <translation>Mit Bonus ergab er {uncapped}; ein Abschnitt endet bei 100.</translation>
    </message>
    <message>
        <source>Your answers are safe, and an older file was left as it was.</source>
        <translation>Ihre Antworten sind sicher, und eine ältere Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file is kept until you change a setting.</source>
        <translation>Ihre Antworten sind sicher, und die Datei bleibt, bis Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>Your answers are safe; the settings stay in force until you close the window.</source>
        <translation>Ihre Antworten sind sicher; die Einstellungen gelten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>answer stands</source>
        <translation>Antwort gilt</translation>
    </message>
    <message>
        <source>bonus {weight}</source>
        <translation>Bonus {weight}</translation>
    </message>
    <message>
        <source>bright spot</source>
        <translation>Glanzpunkt</translation>
    </message>
    <message>
        <source>client is right</source>
        <translation>Auftraggeber hat recht</translation>
    </message>
    <message>
        <source>criticality {n}</source>
        <translation>Wichtigkeit {n}</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>nicht begangen</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>teilweise recht</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>Gewicht {weight}</translation>
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
        <translation>{count} Antworten hintereinander, jede schneller, als man die Frage lesen kann.</translation>
    </message>
    <message>
        <source>{count} scales in a row have the same answer: {answer}.</source>
        <translation>{count} Skalen hintereinander haben dieselbe Antwort: {answer}.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} von {possible} Punkten</translation>
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
        <translation>{name} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {why}.</source>
        <translation>{name} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} ist größer als 100 MB.</translation>
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
        <translation>{share} des Gewichts treffen hier nicht zu.</translation>
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
        <translation>{value}: der einzige, der zählt</translation>
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
        <translation>Karten vorschlagen</translation>
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
        <translation>1, wo es zweimal gesehen, gemessen, fotografiert oder so gesetzt wurde; 0,8 mit Notiz; sonst 0,5.</translation>
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
        <translation>Ein Bonus erhöht das Erreichte, nie das Mögliche.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Wählen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>Does not apply: it leaves both sums, points earned and possible.</source>
        <translation>Trifft nicht zu: fällt aus beiden Summen, erreichten und möglichen Punkten.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Take it again at a lower resolution, or make the file smaller.</source>
        <translation>Nehmen Sie es mit geringerer Auflösung neu auf, oder verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the photo again, or choose a JPEG, PNG or HEIC file.</source>
        <translation>Nehmen Sie das Foto neu auf, oder wählen Sie eine JPEG-, PNG- oder HEIC-Datei.</translation>
    </message>
    <message>
        <source>The checklist of this walk is missing from the database.</source>
        <translation>Die Checkliste dieser Begehung fehlt in der Datenbank.</translation>
    </message>
    <message>
        <source>The checklist wants a note and a photo.</source>
        <translation>Die Checkliste verlangt eine Notiz und ein Foto.</translation>
    </message>
    <message>
        <source>The checklist wants a note.</source>
        <translation>Die Checkliste verlangt eine Notiz.</translation>
    </message>
    <message>
        <source>The checklist wants a photo.</source>
        <translation>Die Checkliste verlangt ein Foto.</translation>
    </message>
    <message>
        <source>The database itself and the older backups were not touched.</source>
        <translation>Die Datenbank selbst und die älteren Sicherungen blieben unberührt.</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>Die Datenbank blieb unberührt.</translation>
    </message>
    <message>
        <source>The experience beats expectation by {gap} on a scale of 1 to 7</source>
        <translation>Das Erlebnis übertrifft die Erwartung um {gap} auf einer Skala von 1 bis 7</translation>
    </message>
    <message>
        <source>The experience falls short of expectation by {gap} on a scale of 1 to 7</source>
        <translation>Das Erlebnis bleibt um {gap} hinter der Erwartung zurück, auf einer Skala von 1 bis 7</translation>
    </message>
    <message>
        <source>The file is kept as it is, whatever you choose.</source>
        <translation>Die Datei bleibt, wie sie ist, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be kept.</source>
        <translation>Der Text enthält ein Zeichen, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>The visit can&apos;t go there from where it stands.</source>
        <translation>Dieser Stand ist für den Besuch jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>There is no backup yet. Keep the file: what is in it can often be read by an expert.</source>
        <translation>Es gibt noch keine Sicherung. Behalten Sie die Datei: Fachleute können ihren Inhalt oft noch lesen.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Es gibt noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>This answer is not allowed here.</source>
        <translation>Diese Antwort ist hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>This appeal is no longer there.</source>
        <translation>Dieser Einspruch ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This card is no longer there.</source>
        <translation>Diese Karte ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This checklist is not in the library.</source>
        <translation>Diese Checkliste ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <source>This client is no longer there.</source>
        <translation>Dieser Auftraggeber ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Diese Datei ist kein lesbares Foto.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened to draw on it.</source>
        <translation>Dieses Foto lässt sich nicht zum Zeichnen öffnen.</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>Dieses Foto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This visit is final, so its answers stand.</source>
        <translation>Dieser Besuch ist endgültig, daher gelten seine Antworten.</translation>
    </message>
    <message>
        <source>This visit is no longer there.</source>
        <translation>Dieser Besuch ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This walk is no longer there.</source>
        <translation>Diese Begehung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Time of observation</source>
        <translation>Zeit der Beobachtung</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Walk a touchpoint first.</source>
        <translation>Begehen Sie zuerst einen Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What was found there is on the road map already.</source>
        <translation>Was dort gefunden wurde, steht schon auf dem Fahrplan.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Mundpropaganda</translation>
    </message>
    <message>
        <source>Written down {delay} after it was seen.</source>
        <translation>{delay} nach der Beobachtung notiert.</translation>
    </message>
    <message>
        <source>You marked it to come back to.</source>
        <translation>Sie haben sie zum Zurückkommen markiert.</translation>
    </message>
    <message>
        <source>Your answers are safe, and nothing was changed.</source>
        <translation>Ihre Antworten sind sicher, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file was not changed.</source>
        <translation>Ihre Antworten sind sicher, und die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>vor einer Minute</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>exzellent</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>waiting for a reply</source>
        <translation>wartet auf Antwort</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{answer} here, though the wait was {waited}.</source>
        <translation>Hier »{answer}«, obwohl die Wartezeit {waited} betrug.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{earned} of {possible} point</source>
        <translation>{earned} von {possible} Punkt</translation>
    </message>
    <message>
        <source>{earned} on top</source>
        <translation>{earned} obendrauf</translation>
    </message>
    <message>
        <source>{here}, while the whole is {whole}</source>
        <translation>{here}, während das Ganze {whole} ist</translation>
    </message>
    <message>
        <source>{points} of 1 point</source>
        <translation>{points} von 1 Punkt</translation>
    </message>
    <message>
        <source>{points} of {best} points</source>
        <translation>{points} von {best} Punkten</translation>
    </message>
    <message>
        <source>{sum}</source>
        <translation>{sum}</translation>
    </message>
    <message>
        <source>{value} of {best}</source>
        <translation>{value} von {best}</translation>
    </message>
    <message>
        <source>{value} on a scale from {low} to {high}</source>
        <translation>{value} auf einer Skala von {low} bis {high}</translation>
    </message>
    <message>
        <source>{value}; target {target}, limit {limit}</source>
        <translation>{value}; Ziel {target}, Grenze {limit}</translation>
    </message>
    <message>
        <source>{weight} × {fraction} = {points}</source>
        <translation>{weight} × {fraction} = {points}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} um {}</translation>
    </message>
    <message>
        <source>{} minutes ago</source>
        <translation>vor {} Minuten</translation>
    </message>
</context>
</TS>
