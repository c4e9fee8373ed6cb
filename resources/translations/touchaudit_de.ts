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
    <name>AgreementPanel</name>
    <message>
        <source>AC1 {}, as the answers are skewed</source>
        <translation>AC1 {}, da die Antworten schief verteilt sind</translation>
    </message>
    <message>
        <source>Fewer than {} questions of a kind are too few to tell.</source>
        <translation>Weniger als {} Fragen einer Art sind für ein Urteil zu wenige.</translation>
    </message>
    <message>
        <source>Krippendorff’s α from 0.80 on is reliable, from 0.667 on tentative; where nearly all are alike, Gwet’s AC1 stands beside it. They walked at different times: a fact may differ.</source>
        <translation>Krippendorffs α ist ab 0,80 verlässlich, ab 0,667 vorläufig; wo fast alles gleich ist, steht Gwets AC1 daneben. Die Begehungen lagen zu verschiedenen Zeiten: Eine Tatsache kann sich geändert haben.</translation>
    </message>
    <message>
        <source>Krippendorff’s α {}</source>
        <translation>Krippendorffs α {}</translation>
    </message>
    <message>
        <source>Let two auditors walk one touchpoint with the same checklist in the same wave. Where they differ, a question leaves room.</source>
        <translation>Lassen Sie zwei Prüfende denselben Kontaktpunkt in derselben Welle mit derselben Checkliste begehen. Wo sie abweichen, lässt eine Frage Spielraum.</translation>
    </message>
    <message>
        <source>No touchpoint was walked by two auditors</source>
        <translation>Kein Kontaktpunkt wurde von zwei Prüfenden begangen</translation>
    </message>
    <message>
        <source>Of each touchpoint the latest {} pairs stand here.</source>
        <translation>Je Kontaktpunkt stehen hier die letzten {} Paare.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions to reword at {}</source>
        <translation>Umzuformulierende Fragen bei {}</translation>
    </message>
    <message>
        <source>Show {} to reword, or to train</source>
        <translation>{} zeigen: umformulieren oder schulen</translation>
    </message>
    <message>
        <source>Show {} where they differ</source>
        <translation>{} zeigen, bei denen sie voneinander abweichen</translation>
    </message>
    <message>
        <source>They answered no question in common.</source>
        <translation>Sie haben keine gemeinsame Frage beantwortet.</translation>
    </message>
    <message>
        <source>Walks of one site and persona are compared. Only where there are none do others stand here, without a verdict: each auditor may have met something else.</source>
        <translation>Verglichen werden Begehungen desselben Standorts und derselben Persona. Nur wo es keine gibt, stehen hier andere, ohne Urteil: Jeder kann etwas anderes erlebt haben.</translation>
    </message>
    <message>
        <source>Where they differ at {}</source>
        <translation>Wo sie bei {} voneinander abweichen</translation>
    </message>
    <message>
        <source>another site or persona</source>
        <translation>anderer Standort oder andere Persona</translation>
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
        <source>{} alike</source>
        <translation>{} gleich</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} und {}</translation>
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
    <name>BarriersPanel</name>
    <message>
        <source>As the auditors wrote it down; the lowest score stands first.</source>
        <translation>Wie es die Prüfenden notiert haben; der niedrigste Wert steht zuerst.</translation>
    </message>
    <message>
        <source>Each shipped checklist asks at its end what stood in the way, and what would delight. What is written there is gathered here.</source>
        <translation>Jede mitgelieferte Checkliste fragt am Ende, was im Weg stand und was erfreuen würde. Was dort notiert wird, ist hier gesammelt.</translation>
    </message>
    <message>
        <source>No barrier was written down</source>
        <translation>Kein Hindernis notiert</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What would delight</source>
        <translation>Was erfreuen würde</translation>
    </message>
    <message>
        <source>What would surprise and delight there, in the auditors’ words.</source>
        <translation>Was dort überraschen und erfreuen würde, in den Worten der Prüfenden.</translation>
    </message>
</context>
<context>
    <name>BriefSheet</name>
    <message>
        <source>A zirconia crown</source>
        <translation>Eine Zirkonkrone</translation>
    </message>
    <message>
        <source>Add a seller</source>
        <translation>Verkäufer hinzufügen</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Branch, dealer</source>
        <translation>Filiale, Händler</translation>
    </message>
    <message>
        <source>Change the quotes</source>
        <translation>Angebote ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Leave the price empty while none has come.</source>
        <translation>Lassen Sie den Preis leer, solange keiner genannt wurde.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Sellers and prices</source>
        <translation>Verkäufer und Preise</translation>
    </message>
    <message>
        <source>Take away seller {}</source>
        <translation>Verkäufer {} entfernen</translation>
    </message>
    <message>
        <source>The brief, word for word</source>
        <translation>Die Anfrage im Wortlaut</translation>
    </message>
    <message>
        <source>The same words to every seller, or the prices can’t be compared.</source>
        <translation>Jedem Verkäufer dieselben Worte, sonst sind die Preise nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Was gewünscht wird</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>A budget of {} days</source>
        <translation>Budget in Tagen: {}</translation>
    </message>
    <message>
        <source>Budget in days</source>
        <translation>Budget in Tagen</translation>
    </message>
    <message>
        <source>Budget in half days</source>
        <translation>Budget in halben Tagen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Each finding gains points of the overall score and takes days. These together gain most within the budget: worked out exactly, every combination considered.</source>
        <translation>Jeder Befund bringt Punkte für den Gesamtwert und kostet Tage. Diese zusammen bringen im Rahmen des Budgets am meisten: genau berechnet, jede Kombination berücksichtigt.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings come from answers below full score. Walk some touchpoints first.</source>
        <translation>Befunde entstehen aus Antworten unter der vollen Punktzahl. Begehen Sie zuerst einige Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Mend these</source>
        <translation>Diese beheben</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Press a line to see how its gain came about.</source>
        <translation>Drücken Sie auf eine Zeile, um zu sehen, wie ihr Gewinn entsteht.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>The best bundle</source>
        <translation>Das beste Paket</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days of the budget used</source>
        <translation>Tage des Budgets genutzt</translation>
    </message>
    <message>
        <source>of {} findings</source>
        <translation>von {} Befunden</translation>
    </message>
    <message>
        <source>of {} points for {} days</source>
        <translation>{} wären in {} Tagen möglich</translation>
    </message>
    <message>
        <source>points gained: {}</source>
        <translation>Punkte gewonnen; {}</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} Punkte</translation>
    </message>
    <message>
        <source>{}, no card yet</source>
        <translation>{}, noch keine Karte</translation>
    </message>
    <message>
        <source>“{}” waits for: {}.</source>
        <translation>„{}“ wartet auf: {}.</translation>
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
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Aufnehmen</translation>
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
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Anderes Foto</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Photo of what was done</source>
        <translation>Foto des Erledigten</translation>
    </message>
    <message>
        <source>Photo: {}</source>
        <translation>Foto: {}</translation>
    </message>
    <message>
        <source>Seen on 3 May: the board hangs by the door.</source>
        <translation>Am 3. Mai gesehen: Die Tafel hängt neben der Tür.</translation>
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
        <source>What must be done before</source>
        <translation>Was vorher zu tun ist</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>Was zeigt, dass es erledigt ist</translation>
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
    <name>CertaintyPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A rate needs two visits at least to the same touchpoint.</source>
        <translation>Eine Quote braucht mindestens zwei Besuche am selben Kontaktpunkt.</translation>
    </message>
    <message>
        <source>A ring is a single visit: an observation, not a rate.</source>
        <translation>Ein Ring ist ein einzelner Besuch: eine Beobachtung, keine Quote.</translation>
    </message>
    <message>
        <source>Evidence of the findings</source>
        <translation>Belege der Befunde</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>How often it fails</source>
        <translation>Wie oft es scheitert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>Noch nichts gewertet</translation>
    </message>
    <message>
        <source>One grade lower where most answers were written down more than a day later.</source>
        <translation>Eine Stufe niedriger, wo die meisten Antworten mehr als einen Tag später notiert wurden.</translation>
    </message>
    <message>
        <source>Scores and what chance may do to them</source>
        <translation>Werte und was der Zufall mit ihnen machen kann</translation>
    </message>
    <message>
        <source>Scores with intervals:</source>
        <translation>Werte mit Intervallen:</translation>
    </message>
    <message>
        <source>Share of visits that failed:</source>
        <translation>Anteil der gescheiterten Besuche:</translation>
    </message>
    <message>
        <source>The mean of the visits with its 95 % interval, mean ± t·s/√n; n counts visits.</source>
        <translation>Das Mittel der Besuche mit seinem 95-%-Intervall, Mittel ± t·s/√n; n zählt Besuche.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits needed</source>
        <translation>Nötige Besuche</translation>
    </message>
    <message>
        <source>Visits on which the touchpoint was poor or knocked out, with Wilson’s 95 % interval.</source>
        <translation>Besuche, bei denen der Kontaktpunkt schwach war oder an einem K.-o.-Punkt scheiterte, mit 95-%-Intervall nach Wilson.</translation>
    </message>
    <message>
        <source>Walk at least one touchpoint; from the second visit on, scores have intervals.</source>
        <translation>Begehen Sie mindestens einen Kontaktpunkt; ab dem zweiten Besuch haben Werte Intervalle.</translation>
    </message>
    <message>
        <source>What stands behind them</source>
        <translation>Was hinter ihnen steht</translation>
    </message>
    <message>
        <source>Whole visits</source>
        <translation>Ganze Besuche</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>eine Beobachtung, keine Quote</translation>
    </message>
    <message>
        <source>from the event to its answer: the middle of {} answers</source>
        <translation>vom Ereignis bis zur Antwort: Median von {} Antworten</translation>
    </message>
    <message>
        <source>one visit: an observation, not a rate</source>
        <translation>ein Besuch: eine Beobachtung, keine Quote</translation>
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
        <source>visits needed to know it to ± {} points</source>
        <translation>Besuche nötig, um ihn auf ± {} Punkte zu kennen</translation>
    </message>
    <message>
        <source>where the mean score of visits lies, with 95 % confidence</source>
        <translation>wo der mittlere Wert der Besuche liegt, mit 95&#xa0;% Sicherheit</translation>
    </message>
    <message>
        <source>{} answers were written down more than a day after the fact.</source>
        <translation>{} Antworten wurden mehr als einen Tag nach dem Geschehen notiert.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Each bar is work where it begins, hatched where it adds nothing, a broken line the wait before it, a ring a hand-off.</source>
        <translation>Jeder Balken ist Arbeit ab ihrem Beginn, schraffiert, wo sie nichts beiträgt; eine gestrichelte Linie ist das Warten davor, ein Ring eine Übergabe.</translation>
    </message>
    <message>
        <source>Effort, 1 to 7</source>
        <translation>Aufwand, 1 bis 7</translation>
    </message>
    <message>
        <source>From the walks of this wave: effort, hand-offs, and how often it had to be said again.</source>
        <translation>Aus den Begehungen dieser Welle: Aufwand, Übergaben und wie oft etwas wiederholt werden musste.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>In the order in which they happen.</source>
        <translation>In der Reihenfolge, in der sie geschehen.</translation>
    </message>
    <message>
        <source>Leave out “{}”</source>
        <translation>„{}“ weglassen</translation>
    </message>
    <message>
        <source>Ledger of effort</source>
        <translation>Aufwand im Überblick</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Next one knew</source>
        <translation>Nächste wusste es</translation>
    </message>
    <message>
        <source>No step was written down</source>
        <translation>Kein Schritt notiert</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The step was removed.</source>
        <translation>Der Schritt wurde entfernt.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What it cost the customer</source>
        <translation>Was es den Kunden kostete</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>Write down what happens until the customer has what was wanted: each step, the minutes it takes, the wait before it, who hands it to whom, and what it is worth.</source>
        <translation>Notieren Sie, was geschieht, bis der Kunde hat, was er wollte: jeden Schritt, seine Minuten, das Warten davor, wer an wen übergibt und was es wert ist.</translation>
    </message>
    <message>
        <source>could be left out</source>
        <translation>verzichtbare Zeit</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>hand-offs, and the customer repeats {} times</source>
        <translation>Übergaben, und der Kunde wiederholt sich {}-mal</translation>
    </message>
    <message>
        <source>of the time adds value</source>
        <translation>der Zeit bringt Nutzen</translation>
    </message>
    <message>
        <source>said again × {}</source>
        <translation>{}-mal wiederholt</translation>
    </message>
    <message>
        <source>steps would be enough</source>
        <translation>Schritten würden reichen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>{} of work, {} of waiting before it</source>
        <translation>{} Arbeit, davor {} Warten</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
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
    <name>ContactPanel</name>
    <message>
        <source>A message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>How the client stays in touch</source>
        <translation>Wie der Auftraggeber in Kontakt bleibt</translation>
    </message>
    <message>
        <source>Mend: {}</source>
        <translation>Beheben: {}</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Nachrichtenprotokoll</translation>
    </message>
    <message>
        <source>Nothing is known of contacts yet</source>
        <translation>Noch ist nichts über Kontakte bekannt</translation>
    </message>
    <message>
        <source>See its walk</source>
        <translation>Begehung ansehen</translation>
    </message>
    <message>
        <source>So often it was so, of all times it was looked for. What nobody looked for says so.</source>
        <translation>So oft traf es zu, gemessen daran, wie oft danach gesehen wurde. Wonach niemand gesehen hat, ist so bezeichnet.</translation>
    </message>
    <message>
        <source>So on {} of {} times that it was looked for.</source>
        <translation>So war es bei {} von {} Malen, bei denen darauf geachtet wurde.</translation>
    </message>
    <message>
        <source>Walk the newsletter or counter checklist, note messages on a walk, or send a probe: what they tell of staying in touch is gathered here.</source>
        <translation>Nutzen Sie die Checkliste für Newsletter oder Theke, notieren Sie Nachrichten bei einer Begehung, oder schicken Sie eine Testanfrage: Was sie über das Kontakthalten sagen, ist hier gesammelt.</translation>
    </message>
    <message>
        <source>What the business sent or showed while somebody was a customer.</source>
        <translation>Was das Unternehmen schickte oder zeigte, während jemand Kunde war.</translation>
    </message>
    <message>
        <source>contacts in a month</source>
        <translation>Kontakte im Monat</translation>
    </message>
    <message>
        <source>messages noted on walks</source>
        <translation>Nachrichten bei Begehungen notiert</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Back to the first channels</source>
        <translation>Zurück zu den ersten Kanälen</translation>
    </message>
    <message>
        <source>More channels</source>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <source>Stages and channels</source>
        <translation>Etappen und Kanäle</translation>
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
        <source>of the places where the personas would look for a touchpoint have one</source>
        <translation>der Stellen, an denen die Personas einen Kontaktpunkt suchen würden, haben einen</translation>
    </message>
    <message>
        <source>of the places where {} would look for a touchpoint have one</source>
        <translation>der Stellen, an denen {} einen Kontaktpunkt suchen würde, haben einen</translation>
    </message>
    <message>
        <source>touchpoints audited</source>
        <translation>Kontaktpunkten auditiert</translation>
    </message>
    <message>
        <source>touchpoints audited on the visits shown</source>
        <translation>Kontaktpunkte bei den gezeigten Besuchen auditiert</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
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
    <name>CoveragePanel</name>
    <message>
        <source>On whose terms</source>
        <translation>Zu wessen Bedingungen</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map, one by one or from an inventory.</source>
        <translation>Setzen Sie die Kontaktpunkte des Auftraggebers auf die Karte, einzeln oder aus einem Inventar.</translation>
    </message>
    <message>
        <source>The channels each persona prefers, and in how many stages one of them is offered.</source>
        <translation>Welche Kanäle jede Persona bevorzugt und in wie vielen Etappen einer davon angeboten wird.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>Die Karte ist leer</translation>
    </message>
    <message>
        <source>no preference written down</source>
        <translation>keine Vorliebe notiert</translation>
    </message>
    <message>
        <source>none in: {}</source>
        <translation>keiner in: {}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>{} of the stages</source>
        <translation>{} der Etappen</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
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
        <source>Other visits</source>
        <translation>Andere Besuche</translation>
    </message>
    <message>
        <source>See how it came about</source>
        <translation>Ansehen, wie er zustande kam</translation>
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
    <name>DemandSheet</name>
    <message>
        <source>Go to the first</source>
        <translation>Zur ersten</translation>
    </message>
    <message>
        <source>answer still needs evidence</source>
        <translation>Antwort braucht noch einen Beleg</translation>
    </message>
    <message>
        <source>answers still need evidence</source>
        <translation>Antworten brauchen noch einen Beleg</translation>
    </message>
    <message>
        <source>{} can&apos;t be finished yet: where an answer falls short, its checklist demands a note or a photo. You can go on elsewhere and come back.</source>
        <translation>{} kann noch nicht abgeschlossen werden: Wo eine Antwort unter der vollen Punktzahl liegt, verlangt die Checkliste eine Notiz oder ein Foto. Sie können anderswo weitermachen und zurückkommen.</translation>
    </message>
</context>
<context>
    <name>DepthPanel</name>
    <message>
        <source>AS IT IS</source>
        <translation>WIE ES IST</translation>
    </message>
    <message>
        <source>AS IT SHOULD BE</source>
        <translation>WIE ES SEIN SOLLTE</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the description of {}</source>
        <translation>Beschreibung von {} ändern</translation>
    </message>
    <message>
        <source>Describe {}</source>
        <translation>{} beschreiben</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Noch nicht beschrieben</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first.</source>
        <translation>Setzen Sie zuerst die Kontaktpunkte des Auftraggebers auf die Karte.</translation>
    </message>
    <message>
        <source>SEEN, HEARD, SMELT</source>
        <translation>GESEHEN, GEHÖRT, GEROCHEN</translation>
    </message>
    <message>
        <source>STEPS FROM ONE TO THE OTHER</source>
        <translation>SCHRITTE VOM EINEN ZUM ANDEREN</translation>
    </message>
    <message>
        <source>THE BRAND</source>
        <translation>DIE MARKE</translation>
    </message>
    <message>
        <source>The description was removed.</source>
        <translation>Die Beschreibung wurde entfernt.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>Die Karte ist leer</translation>
    </message>
    <message>
        <source>WHAT ANNOYS</source>
        <translation>WAS ÄRGERT</translation>
    </message>
    <message>
        <source>WHAT THE CUSTOMER WANTS DONE</source>
        <translation>WAS DER KUNDE ERLEDIGEN WILL</translation>
    </message>
    <message>
        <source>WHY SO CRITICAL</source>
        <translation>WARUM SO WICHTIG</translation>
    </message>
    <message>
        <source>Write how it is, how it should be, what the customer wants done, what annoys.</source>
        <translation>Schreiben Sie, wie es ist, wie es sein sollte, was der Kunde erledigen will und was ärgert.</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>hinter den Kulissen</translation>
    </message>
    <message>
        <source>criticality {}</source>
        <translation>Wichtigkeit {}</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>signature moment</source>
        <translation>besonderer Moment</translation>
    </message>
    <message>
        <source>through {}</source>
        <translation>über {}</translation>
    </message>
    <message>
        <source>while the customer is away</source>
        <translation>in Abwesenheit des Kunden</translation>
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
    <name>DoubtsPanel</name>
    <message>
        <source>Answers that contradict each other, came too fast, or are all alike would be listed here to be looked at again.</source>
        <translation>Antworten, die sich widersprechen, zu schnell kamen oder alle gleich sind, stünden hier, um sie noch einmal anzusehen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at the answer: {}</source>
        <translation>Antwort ansehen: {}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Prompts to look again before a visit is handed on. None of them is a verdict.</source>
        <translation>Hinweise zum Nachsehen, bevor ein Besuch weitergegeben wird. Keiner davon ist ein Urteil.</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>Halo-Effekt</translation>
    </message>
    <message>
        <source>in haste or in a line</source>
        <translation>in Eile oder alle gleich</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due from probes</source>
        <translation>Fällig aus Testanfragen</translation>
    </message>
    <message>
        <source>What probes wait for within a week.</source>
        <translation>Worauf Testanfragen binnen einer Woche warten.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>contact is overdue.</source>
        <translation>Kontakt ist überfällig.</translation>
    </message>
    <message>
        <source>contacts are overdue.</source>
        <translation>Kontakte sind überfällig.</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
    <message>
        <source>was due {}</source>
        <translation>war fällig {}</translation>
    </message>
</context>
<context>
    <name>EffectsPanel</name>
    <message>
        <source>Before: {}. After: {}.</source>
        <translation>Vorher: {}. Nachher: {}.</translation>
    </message>
    <message>
        <source>Done on {}.</source>
        <translation>Erledigt am {}.</translation>
    </message>
    <message>
        <source>No action is done yet</source>
        <translation>Noch keine Maßnahme ist erledigt</translation>
    </message>
    <message>
        <source>The difference lies between {} and {} per cent.</source>
        <translation>Der Unterschied liegt zwischen {} und {} Prozent.</translation>
    </message>
    <message>
        <source>Tick a card of the road map as done. The next visit shows whether the answer it promised to mend is better than before.</source>
        <translation>Haken Sie eine Karte des Fahrplans als erledigt ab. Der nächste Besuch zeigt, ob die Antwort, die sie beheben sollte, besser ist als zuvor.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>better, but seen too seldom to tell</source>
        <translation>besser, aber zu selten gesehen, um sicher zu sein</translation>
    </message>
    <message>
        <source>moved it, beyond chance</source>
        <translation>hat gewirkt, mehr als Zufall</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>touchpoint {} points</source>
        <translation>Kontaktpunkt {} Punkte</translation>
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
        <source>waiting for a visit on both sides</source>
        <translation>wartet auf je einen Besuch davor und danach</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>im Rahmen des Zufalls</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>schlechter als zuvor</translation>
    </message>
    <message>
        <source>worse, but seen too seldom to tell</source>
        <translation>schlechter, aber zu selten gesehen, um sicher zu sein</translation>
    </message>
    <message>
        <source>{} of its points on {}</source>
        <translation>{} der Punkte, {}</translation>
    </message>
</context>
<context>
    <name>EmotionsPanel</name>
    <message>
        <source>A walk asks at its end how the customer feels, from −2 to +2.</source>
        <translation>Eine Begehung fragt am Ende, wie sich der Kunde fühlt, von −2 bis +2.</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Emotions, −2 to +2:</source>
        <translation>Gefühle, −2 bis +2:</translation>
    </message>
    <message>
        <source>No emotion was recorded yet</source>
        <translation>Noch kein Gefühl erfasst</translation>
    </message>
    <message>
        <source>People remember a way by its peak and its end, not by its mean (Kahneman and others, 1993).</source>
        <translation>Menschen erinnern sich an einen Weg nach Höhepunkt und Ende, nicht nach dem Mittel (Kahneman u. a., 1993).</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The mean emotion of all walks at each touchpoint, in the order of the map.</source>
        <translation>Das mittlere Gefühl aller Begehungen an jedem Kontaktpunkt, in der Reihenfolge der Karte.</translation>
    </message>
    <message>
        <source>The way as it felt</source>
        <translation>Wie sich der Weg anfühlte</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>verärgert</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>mean {}</source>
        <translation>Mittel {}</translation>
    </message>
    <message>
        <source>memory gap: remembered − mean</source>
        <translation>Erinnerungslücke: erinnert − Mittel</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>Höhepunkt</translation>
    </message>
    <message>
        <source>remembered {}</source>
        <translation>erinnert {}</translation>
    </message>
    <message>
        <source>the end of the way</source>
        <translation>das Ende des Wegs</translation>
    </message>
    <message>
        <source>the peak: furthest from neutral</source>
        <translation>der Höhepunkt: am weitesten von neutral</translation>
    </message>
    <message>
        <source>what is remembered: (peak + end) ÷ 2</source>
        <translation>was erinnert wird: (Höhepunkt + Ende) ÷ 2</translation>
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
    <name>EntriesPanel</name>
    <message>
        <source>Import a table with the columns {}</source>
        <translation>Importieren Sie eine Tabelle mit den Spalten {}</translation>
    </message>
    <message>
        <source>It is on the road map, among the ideas.</source>
        <translation>Steht jetzt auf dem Fahrplan, bei den Ideen.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Karte anlegen</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Karte anlegen: {}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The table was taken over.</source>
        <translation>Die Tabelle wurde übernommen.</translation>
    </message>
    <message>
        <source>Why {}? {}</source>
        <translation>Warum {}? {}</translation>
    </message>
    <message>
        <source>on the road map</source>
        <translation>auf dem Fahrplan</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>The whole client</source>
        <translation>Der ganze Auftraggeber</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Write a figure such as 4.5.</source>
        <translation>Schreiben Sie eine Zahl wie 4,5.</translation>
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
    <name>EvidenceRow</name>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort</translation>
    </message>
</context>
<context>
    <name>ExperiencePanel</name>
    <message>
        <source>A ring for what was expected, a dot for what was met, both from 1 to 7; widest first.</source>
        <translation>Ein Ring für das Erwartete, ein Punkt für das Erlebte, beide von 1 bis 7; die größte Lücke zuerst.</translation>
    </message>
    <message>
        <source>A walk asks before what the customer expects, 1 to 7, and after how good it was. Both answers together make the gap.</source>
        <translation>Eine Begehung fragt vorher, was der Kunde erwartet, 1 bis 7, und nachher, wie gut es war. Beide Antworten zusammen ergeben die Lücke.</translation>
    </message>
    <message>
        <source>A walk asks for expectation once, for the whole. What was found, f, stands on the same scale as 1 + 6·f. From {} walks.</source>
        <translation>Eine Begehung fragt einmal nach der Erwartung, für das Ganze. Das Gefundene, f, steht als 1 + 6·f auf derselben Skala. Aus {} Begehungen.</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Nach Dimension</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>Nach Kontaktpunkt</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected and met, from 1 to 7:</source>
        <translation>Erwartet und erlebt, von 1 bis 7:</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap = experience − expectation (SERVQUAL). Shaded where it is {} or more.</source>
        <translation>Lücke = Erlebnis − Erwartung (SERVQUAL). Schattiert, wo sie {} oder mehr beträgt.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erlebt</translation>
    </message>
    <message>
        <source>No gap is known yet</source>
        <translation>Noch keine Lücke bekannt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What was found in each dimension, against what those customers expected.</source>
        <translation>Was in jeder Dimension gefunden wurde, gegenüber dem, was diese Kunden erwarteten.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>As a figure</source>
        <translation>Als Grafik</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
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
        <source>Record it</source>
        <translation>Aufnehmen</translation>
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
    <name>FileList</name>
    <message>
        <source>Play {}</source>
        <translation>{} abspielen</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
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
        <source>Insight</source>
        <translation>Auswertung</translation>
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
        <source>Waiting for the camera …</source>
        <translation>Warten auf die Kamera …</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Begehung</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
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
        <source>Place, as degrees</source>
        <translation>Ort in Grad</translation>
    </message>
    <message>
        <source>{}° east</source>
        <translation>{}° Ost</translation>
    </message>
    <message>
        <source>{}° north</source>
        <translation>{}° Nord</translation>
    </message>
    <message>
        <source>{}° south</source>
        <translation>{}° Süd</translation>
    </message>
    <message>
        <source>{}° west</source>
        <translation>{}° West</translation>
    </message>
</context>
<context>
    <name>Geotrace</name>
    <message>
        <source>A way needs two places.</source>
        <translation>Ein Weg braucht zwei Orte.</translation>
    </message>
    <message>
        <source>An area needs three places.</source>
        <translation>Eine Fläche braucht drei Orte.</translation>
    </message>
    <message>
        <source>One place on each line: paste them from a map, or type degrees like 51.45, -2.59.</source>
        <translation>Ein Ort je Zeile: aus einer Karte einfügen oder Grad eingeben, etwa 51.45, -2.59.</translation>
    </message>
    <message>
        <source>Places, one on each line</source>
        <translation>Orte, einer je Zeile</translation>
    </message>
    <message>
        <source>{} places, {} m</source>
        <translation>{} Orte, {} m</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Certificate {} ({})</source>
        <translation>Zertifikat {} ({})</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat …</translation>
    </message>
    <message>
        <source>Changed: another key sealed it.</source>
        <translation>Verändert: mit einem anderen Schlüssel versiegelt.</translation>
    </message>
    <message>
        <source>Changed: it is not as it was sealed.</source>
        <translation>Verändert: nicht mehr wie bei der Versiegelung.</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Datei prüfen …</translation>
    </message>
    <message>
        <source>Choose eight characters or more.</source>
        <translation>Wählen Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. Send the password another way. It is no PDF/A then.</source>
        <translation>Mit AES-256 verschlüsselt. Schicken Sie das Passwort auf einem anderen Weg. Die Datei ist dann kein PDF/A.</translation>
    </message>
    <message>
        <source>Every change shows, down to one bit. The seal is this computer’s own key: it proves that the file is as it was, not who you are. Give the client the certificate once.</source>
        <translation>Jede Änderung fällt auf, bis auf das letzte Bit. Das Siegel ist der eigene Schlüssel dieses Computers: Es beweist, dass die Datei unverändert ist, nicht, wer Sie sind. Geben Sie dem Auftraggeber einmal das Zertifikat.</translation>
    </message>
    <message>
        <source>Guard the report</source>
        <translation>Bericht schützen</translation>
    </message>
    <message>
        <source>How it is saved</source>
        <translation>Wie er gespeichert wird</translation>
    </message>
    <message>
        <source>Not sealed: nothing tells whether it was changed.</source>
        <translation>Nicht versiegelt: Nichts verrät, ob die Datei verändert wurde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>PDF/A for the archive. Nothing tells whether somebody changed it later.</source>
        <translation>PDF/A fürs Archiv. Nichts verrät, ob die Datei später jemand verändert hat.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>SHA-256 {}</source>
        <translation>SHA-256 {}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sealed on {} by {}</source>
        <translation>Versiegelt am {} von {}</translation>
    </message>
    <message>
        <source>Untouched: it is as it was sealed.</source>
        <translation>Unberührt: wie bei der Versiegelung.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Mit Passwort</translation>
    </message>
    <message>
        <source>compare it with the auditor’s</source>
        <translation>mit dem Zertifikat der Prüfenden vergleichen</translation>
    </message>
    <message>
        <source>this program’s own</source>
        <translation>das dieses Programms</translation>
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
        <source>Not opened yet. The message above says why.</source>
        <translation>Noch nicht geöffnet. Die Meldung oben sagt, warum.</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>geplanter Besuch</translation>
    </message>
    <message>
        <source>visit under way</source>
        <translation>laufender Besuch</translation>
    </message>
    <message>
        <source>visits planned</source>
        <translation>geplante Besuche</translation>
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
    <name>HotSpotsPanel</name>
    <message>
        <source>A touchpoint stands out when its band differs from the whole, a critical point failed, experience and expectation are 2 or more apart, or there was a signature moment. Walk some touchpoints, and they show here.</source>
        <translation>Ein Kontaktpunkt fällt auf, wenn seine Stufe vom Ganzen abweicht, ein kritischer Punkt durchfiel, Erlebnis und Erwartung 2 oder mehr auseinanderliegen oder es einen besonderen Moment gab. Begehen Sie einige Kontaktpunkte, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Glanzpunkte</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>Nothing stands out yet</source>
        <translation>Noch fällt nichts auf</translation>
    </message>
    <message>
        <source>One more on the road map</source>
        <translation>Noch eine auf den Fahrplan</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Auf den Fahrplan</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>{} zeigen</translation>
    </message>
    <message>
        <source>WHAT MAKES IT SO</source>
        <translation>WAS DAZU FÜHRT</translation>
    </message>
    <message>
        <source>and {}; press the score to see them all</source>
        <translation>und {}; drücken Sie auf den Wert, um alle zu sehen</translation>
    </message>
    <message>
        <source>gap {}</source>
        <translation>Lücke {}</translation>
    </message>
    <message>
        <source>more answer</source>
        <translation>weitere Antwort</translation>
    </message>
    <message>
        <source>more answers</source>
        <translation>weitere Antworten</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} steht auf dem Fahrplan.</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Holidays, one day a line</source>
        <translation>Feiertage, ein Tag je Zeile</translation>
    </message>
    <message>
        <source>Hours read like 9:00–12:30, 13:30–17:00; past midnight they go on on the next day.</source>
        <translation>Zeiten schreiben Sie als 9:00–12:30, 13:30–17:00; nach Mitternacht laufen sie am nächsten Tag weiter.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Der ganze Auftraggeber</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two openings of one day share some time.</source>
        <translation>Zwei Öffnungszeiten eines Tages überschneiden sich.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Where a standard counts business hours, the clock stands still outside these.</source>
        <translation>Wo ein Standard Geschäftszeiten zählt, steht die Uhr außerhalb dieser Zeiten still.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Wessen Zeiten</translation>
    </message>
    <message>
        <source>Write each holiday as 2026-12-25.</source>
        <translation>Schreiben Sie jeden Feiertag als 2026-12-25.</translation>
    </message>
    <message>
        <source>Write hours as 9:00–12:30, 13:30–17:00.</source>
        <translation>Schreiben Sie Zeiten als 9:00–12:30, 13:30–17:00.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>ImportancePanel</name>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>At the means</source>
        <translation>Bei den Mitteln</translation>
    </message>
    <message>
        <source>At the midpoint</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Grenzwertig</translation>
    </message>
    <message>
        <source>Cross-hair</source>
        <translation>Achsenkreuz</translation>
    </message>
    <message>
        <source>Crossed at {}. A second ring marks what is borderline: within 5 % of a line.</source>
        <translation>Die Linien kreuzen sich bei {}. Ein zweiter Ring markiert, was grenzwertig ist: höchstens 5 % von einer Linie entfernt.</translation>
    </message>
    <message>
        <source>Give each touchpoint on the map its criticality, and walk it.</source>
        <translation>Geben Sie jedem Kontaktpunkt auf der Karte seine Wichtigkeit, und begehen Sie ihn.</translation>
    </message>
    <message>
        <source>How critical each touchpoint is, against its score (Martilla and James, 1977).</source>
        <translation>Wie wichtig jeder Kontaktpunkt ist, gegen seinen Wert (Martilla und James, 1977).</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>Noch nichts gewertet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Where to concentrate</source>
        <translation>Worauf es jetzt ankommt</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>grenzwertig</translation>
    </message>
    <message>
        <source>importance {}, score {}</source>
        <translation>Wichtigkeit {}, Wert {}</translation>
    </message>
    <message>
        <source>the means</source>
        <translation>den Mitteln</translation>
    </message>
    <message>
        <source>the midpoint</source>
        <translation>der Skalenmitte</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>All auditors</source>
        <translation>Alle Prüfenden</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Alle Personas</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Alle Standorte</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor/in</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Welle {}</translation>
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
        <source>{} in all waves</source>
        <translation>{} in allen Wellen</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Fühlen</translation>
    </message>
    <message>
        <source>INTENDED</source>
        <translation>BEABSICHTIGT</translation>
    </message>
    <message>
        <source>Nothing was intended or observed yet</source>
        <translation>Noch nichts beabsichtigt oder beobachtet</translation>
    </message>
    <message>
        <source>OBSERVED</source>
        <translation>BEOBACHTET</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Denken</translation>
    </message>
    <message>
        <source>Write on the map what customers should think, do and feel at a touchpoint; a walk asks at its end what they did.</source>
        <translation>Schreiben Sie auf der Karte, was Kunden an einem Kontaktpunkt denken, tun und fühlen sollen; eine Begehung fragt am Ende, was sie getan haben.</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>nicht notiert</translation>
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
        <source>Another row of a table</source>
        <translation>Andere Zeile einer Tabelle</translation>
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
        <source>Move the touchpoint or stage in focus</source>
        <translation>Kontaktpunkt oder Etappe im Fokus verschieben</translation>
    </message>
    <message>
        <source>Move the touchpoint whose grip is in focus</source>
        <translation>Kontaktpunkt verschieben, dessen Griff im Fokus ist</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>ON A PLAN</source>
        <translation>AUF EINEM PLAN</translation>
    </message>
    <message>
        <source>ON THE MAP</source>
        <translation>AUF DER KARTE</translation>
    </message>
    <message>
        <source>Open the touchpoint in focus</source>
        <translation>Kontaktpunkt im Fokus öffnen</translation>
    </message>
    <message>
        <source>Print how it came about</source>
        <translation>Drucken, wie er zustande kam</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Vorige Frage</translation>
    </message>
    <message>
        <source>Save it as a PDF</source>
        <translation>Als PDF speichern</translation>
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
        <source>Voice note, where there is a microphone</source>
        <translation>Sprachnotiz, wo es ein Mikrofon gibt</translation>
    </message>
    <message>
        <source>WHERE A FIGURE TELLS WHY</source>
        <translation>WO EIN WERT SAGT, WARUM</translation>
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
    <name>KeypadBar</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Ziffernblock</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Leave {} at home</source>
        <translation>{} zu Hause lassen</translation>
    </message>
    <message>
        <source>Nothing to take along yet.</source>
        <translation>Noch nichts mitzunehmen.</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Noch etwas</translation>
    </message>
    <message>
        <source>a parcel to return</source>
        <translation>ein Paket zur Rückgabe</translation>
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
        <source>Form to fill in on a screen</source>
        <translation>Formular zum Ausfüllen am Bildschirm</translation>
    </message>
    <message>
        <source>Form to print and write on</source>
        <translation>Formular zum Drucken und Beschreiben</translation>
    </message>
    <message>
        <source>Retired: {}</source>
        <translation>Zurückgezogen: {}</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Checkliste speichern</translation>
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
        <source>Bring in a submission…</source>
        <translation>Einreichung einlesen …</translation>
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
    <name>LoyaltySheet</name>
    <message>
        <source>A role, no name</source>
        <translation>Eine Funktion, kein Name</translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation>Aussage ändern</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>It needs some words.</source>
        <translation>Es braucht ein paar Worte.</translation>
    </message>
    <message>
        <source>No touchpoint in particular</source>
        <translation>Kein bestimmter Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint it speaks of</source>
        <translation>Kontaktpunkt, um den es geht</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What was said in the workshop</source>
        <translation>Was im Workshop gesagt wurde</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
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
        <source>Insight</source>
        <translation>Auswertung</translation>
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
        <source>too few visits to tell</source>
        <translation>zu wenige Besuche, um es zu sagen</translation>
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
        <source>within noise</source>
        <translation>im Rahmen des Zufalls</translation>
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
        <source>{}, place {} of {}</source>
        <translation>{}, Platz {} von {}</translation>
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
    <name>MapReasons</name>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>MentionSheet</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Change the mention</source>
        <translation>Erwähnung ändern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Forum, reviews, newspaper</source>
        <translation>Forum, Bewertungen, Zeitung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Wie es klingt</translation>
    </message>
    <message>
        <source>It can’t be answered before it was said.</source>
        <translation>Die Antwort kann nicht vor der Aussage liegen.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Neue Erwähnung</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Wo es gesagt wurde</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Schlange</translation>
    </message>
</context>
<context>
    <name>MentionsPanel</name>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>By keyword</source>
        <translation>Nach Stichwort</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Look where customers talk: reviews, forums, social media. Write down what was said, how it sounds and when it was answered, or import a table.</source>
        <translation>Sehen Sie nach, wo Kunden sprechen: Bewertungen, Foren, soziale Medien. Notieren Sie, was gesagt wurde, wie es klingt und wann es beantwortet wurde, oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>Mention log</source>
        <translation>Protokoll der Erwähnungen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Neue Erwähnung</translation>
    </message>
    <message>
        <source>Nothing was overheard yet</source>
        <translation>Noch nichts mitgehört</translation>
    </message>
    <message>
        <source>Press a line to see what is behind it.</source>
        <translation>Drücken Sie auf eine Zeile, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Die neuesten zuerst.</translation>
    </message>
    <message>
        <source>The latest {} of {}.</source>
        <translation>Die neuesten {} von {}.</translation>
    </message>
    <message>
        <source>The mention was removed.</source>
        <translation>Die Erwähnung wurde entfernt.</translation>
    </message>
    <message>
        <source>answered {}</source>
        <translation>beantwortet am {}</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>bad ones answered</source>
        <translation>schlechte beantwortet</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>median time to an answer</source>
        <translation>Median bis zur Antwort</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <source>net sentiment, −1 to +1</source>
        <translation>Nettostimmung, −1 bis +1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>of all answered</source>
        <translation>von allen beantwortet</translation>
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
    <name>MetricSheet</name>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Kennzahl ändern</translation>
    </message>
    <message>
        <source>Day of the value</source>
        <translation>Tag des Werts</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Terminausfälle</translation>
    </message>
    <message>
        <source>Take away value {}</source>
        <translation>Wert {} entfernen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Was besser ist</translation>
    </message>
    <message>
        <source>Write a figure such as 4.5.</source>
        <translation>Schreiben Sie eine Zahl wie 4,5.</translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <source>Ask the client which figure it keeps of each touchpoint, and enter its values or import a table.</source>
        <translation>Fragen Sie den Auftraggeber, welche Zahl er zu jedem Kontaktpunkt führt, und geben Sie ihre Werte ein oder importieren Sie eine Tabelle.</translation>
    </message>
    <message>
        <source>Bring “{}” to its target</source>
        <translation>„{}“ ans Ziel bringen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Measure “{}”</source>
        <translation>„{}“ messen</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Neue Kennzahl</translation>
    </message>
    <message>
        <source>Nobody at the client would notice if these got worse.</source>
        <translation>Niemand beim Auftraggeber würde merken, wenn diese schlechter würden.</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first; then say what is measured at each.</source>
        <translation>Setzen Sie zuerst die Kontaktpunkte des Auftraggebers auf die Karte; dann sagen Sie, was an jedem gemessen wird.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Antwort ansehen</translation>
    </message>
    <message>
        <source>The broken line is the target, the dot the newest value.</source>
        <translation>Die gestrichelte Linie ist das Ziel, der Punkt der neueste Wert.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>Die Karte ist leer</translation>
    </message>
    <message>
        <source>The metric was removed.</source>
        <translation>Die Kennzahl wurde entfernt.</translation>
    </message>
    <message>
        <source>Untracked touchpoints</source>
        <translation>Unbeobachtete Kontaktpunkte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the client measures</source>
        <translation>Was der Auftraggeber misst</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>wird besser</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>wird schlechter</translation>
    </message>
    <message>
        <source>meets its target</source>
        <translation>erreicht das Ziel</translation>
    </message>
    <message>
        <source>metrics meet their target</source>
        <translation>Kennzahlen erreichen ihr Ziel</translation>
    </message>
    <message>
        <source>misses its target</source>
        <translation>verfehlt das Ziel</translation>
    </message>
    <message>
        <source>of the touchpoints somebody keeps an eye on</source>
        <translation>der Kontaktpunkte, auf die jemand achtet</translation>
    </message>
    <message>
        <source>target {}</source>
        <translation>Ziel {}</translation>
    </message>
    <message>
        <source>untracked</source>
        <translation>unbeobachtet</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} am {}</translation>
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
    <name>MissedPanel</name>
    <message>
        <source>Chances nobody took</source>
        <translation>Chancen, die niemand ergriff</translation>
    </message>
    <message>
        <source>No chance was missed yet</source>
        <translation>Noch keine Chance verpasst</translation>
    </message>
    <message>
        <source>Press M on any question of a walk when a chance goes by. Questions that ask for a chance count too, where the answer is that it was missed.</source>
        <translation>Drücken Sie M bei einer beliebigen Frage einer Begehung, wenn eine Chance vorübergeht. Auch Fragen nach einer Chance zählen, wenn die Antwort lautet, dass sie verpasst wurde.</translation>
    </message>
    <message>
        <source>To sell up or across, to build the relationship, to reassure, to reward.</source>
        <translation>Mehr oder anderes zu verkaufen, die Beziehung zu pflegen, zu beruhigen, zu belohnen.</translation>
    </message>
    <message>
        <source>answered as missed</source>
        <translation>als verpasst beantwortet</translation>
    </message>
    <message>
        <source>caught in passing</source>
        <translation>nebenbei bemerkt</translation>
    </message>
    <message>
        <source>missed in all</source>
        <translation>insgesamt verpasst</translation>
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
        <source>Pages of {}</source>
        <translation>Seiten von {}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
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
    <name>Panel</name>
    <message>
        <source>Go to the map</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>Go to the road map</source>
        <translation>Zum Fahrplan</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Choose the filled forms</source>
        <translation>Ausgefüllte Formulare wählen</translation>
    </message>
    <message>
        <source>Forms and photos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</source>
        <translation>Formulare und Fotos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Read from paper: {}</source>
        <translation>Vom Papier gelesen: {}</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>PaperReviewSheet</name>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Differs from what is stored</source>
        <translation>Weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Not asked in this walk</source>
        <translation>In dieser Begehung nicht gefragt</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Seite {} von {}</translation>
    </message>
    <message>
        <source>Page {} of {} is missing.</source>
        <translation>Seite {} von {} fehlt.</translation>
    </message>
    <message>
        <source>Pages {} of {} are missing.</source>
        <translation>Die Seiten {} von {} fehlen.</translation>
    </message>
    <message>
        <source>Pictures are kept as evidence. What is written on them is yours to type in.</source>
        <translation>Bilder werden als Belege aufbewahrt. Was darauf geschrieben steht, tippen Sie selbst ein.</translation>
    </message>
    <message>
        <source>Pictures of pages</source>
        <translation>Bilder der Seiten</translation>
    </message>
    <message>
        <source>Read from paper</source>
        <translation>Vom Papier gelesen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Store {}</source>
        <translation>{} speichern</translation>
    </message>
    <message>
        <source>Stored: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Tick all that differs</source>
        <translation>Alle Abweichungen anhaken</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>Antwort ist</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>answers are</source>
        <translation>Antworten sind</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
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
        <source>{} stored already.</source>
        <translation>{} schon gespeichert.</translation>
    </message>
    <message>
        <source>{} would still be open.</source>
        <translation>Noch offen wären: {}.</translation>
    </message>
    <message>
        <source>{} · seen at {}</source>
        <translation>{} · gesehen um {}</translation>
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
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Platz {} von {}</translation>
    </message>
    <message>
        <source>Take a photo (C)</source>
        <translation>Foto aufnehmen (C)</translation>
    </message>
    <message>
        <source>Voice note (R)</source>
        <translation>Sprachnotiz (R)</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Keep them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>One on each line. A tap beside the note adds it, so keep to what you write often.</source>
        <translation>Ein Satz je Zeile. Ein Tipp neben der Notiz fügt ihn ein; nehmen Sie also nur, was Sie oft schreiben.</translation>
    </message>
    <message>
        <source>Sentences to tap</source>
        <translation>Sätze zum Antippen</translation>
    </message>
    <message>
        <source>Sentences, one on each line</source>
        <translation>Sätze, einer je Zeile</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Die üblichen</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Adds this sentence</source>
        <translation>Fügt diesen Satz hinzu</translation>
    </message>
    <message>
        <source>Change these sentences</source>
        <translation>Diese Sätze ändern</translation>
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
    <name>PickCell</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
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
        <source>Take a photo</source>
        <translation>Foto aufnehmen</translation>
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
    <name>PlaceQuestion</name>
    <message>
        <source>Paste it from a map, or type degrees: 51.45, -2.59 or 51°27′N 2°35′W.</source>
        <translation>Fügen Sie ihn aus einer Karte ein, oder geben Sie Grad ein: 51.45, -2.59 oder 51°27′N 2°35′W.</translation>
    </message>
    <message>
        <source>“{}” is not understood as a place. Write it like 51.45, -2.59.</source>
        <translation>„{}“ ist nicht als Ort zu verstehen. Schreiben Sie ihn wie 51.45, -2.59.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>Name the site, the persona and the auditor when you plan a visit.</source>
        <translation>Nennen Sie Standort, Persona und Auditor/in, wenn Sie einen Besuch planen.</translation>
    </message>
    <message>
        <source>Nothing to set side by side yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>The broken line is the overall score of all. A ring is a single visit: an observation.</source>
        <translation>Die gestrichelte Linie ist der Gesamtwert aller. Ein Ring ist ein einzelner Besuch: eine Beobachtung.</translation>
    </message>
    <message>
        <source>The client’s places, each by its own visits.</source>
        <translation>Die Standorte des Auftraggebers, jeder nach seinen eigenen Besuchen.</translation>
    </message>
    <message>
        <source>They saw different days and places: a difference asks to compare, never to blame.</source>
        <translation>Sie sahen verschiedene Tage und Orte: Ein Unterschied lädt zum Vergleichen ein, nie zum Beschuldigen.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint by site</source>
        <translation>Kontaktpunkt nach Standort</translation>
    </message>
    <message>
        <source>Touchpoints by site</source>
        <translation>Kontaktpunkte nach Standort</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>What each kind of customer meets.</source>
        <translation>Was jede Art von Kunden erlebt.</translation>
    </message>
    <message>
        <source>Where the places differ most: sort by the last column.</source>
        <translation>Wo die Standorte am weitesten auseinanderliegen: nach der letzten Spalte sortieren.</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>eine Beobachtung, keine Quote</translation>
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
        <source>{}, overall score:</source>
        <translation>{}, Gesamtwert:</translation>
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
        <source>A card for the pocket: your part, your bag, what to look for</source>
        <translation>Eine Karte für die Tasche: Ihre Rolle, Ihr Gepäck, worauf Sie achten</translation>
    </message>
    <message>
        <source>Cover story</source>
        <translation>Tarngeschichte</translation>
    </message>
    <message>
        <source>Crib card</source>
        <translation>Spickzettel</translation>
    </message>
    <message>
        <source>Crib card, {}</source>
        <translation>Spickzettel, {}</translation>
    </message>
    <message>
        <source>Forms to fill in on a screen</source>
        <translation>Formulare zum Ausfüllen am Bildschirm</translation>
    </message>
    <message>
        <source>Forms to print and write on</source>
        <translation>Formulare zum Drucken und Beschreiben</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Only what {} would use</source>
        <translation>Nur was {} nutzen würde</translation>
    </message>
    <message>
        <source>Read filled forms…</source>
        <translation>Ausgefüllte Formulare einlesen …</translation>
    </message>
    <message>
        <source>Save the crib card</source>
        <translation>Spickzettel speichern</translation>
    </message>
    <message>
        <source>Start walking</source>
        <translation>Begehung beginnen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
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
        <source>What you take along</source>
        <translation>Was Sie mitnehmen</translation>
    </message>
    <message>
        <source>Why you come, what you ask for, what you say when somebody asks back</source>
        <translation>Warum Sie kommen, wonach Sie fragen, was Sie auf Rückfragen sagen</translation>
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
        <source>{} is kept.</source>
        <translation>{} ist gespeichert.</translation>
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
    <name>ProbeSheet</name>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>After 7, 14 and 30 days</source>
        <translation>Nach 7, 14 und 30 Tagen</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Ein Angebot</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Change the probe</source>
        <translation>Testanfrage ändern</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Contact {} counts from</source>
        <translation>Kontakt {} zählt ab</translation>
    </message>
    <message>
        <source>Days until contact {}</source>
        <translation>Tage bis Kontakt {}</translation>
    </message>
    <message>
        <source>Enquiry about a crown</source>
        <translation>Anfrage zu einer Krone</translation>
    </message>
    <message>
        <source>Expect a contact</source>
        <translation>Kontakt erwarten</translation>
    </message>
    <message>
        <source>Expected contact {}</source>
        <translation>Erwarteter Kontakt {}</translation>
    </message>
    <message>
        <source>New probe</source>
        <translation>Neue Testanfrage</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>One reply in a day</source>
        <translation>Eine Antwort binnen einem Tag</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Gespielt von</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Take away expected contact {}</source>
        <translation>Erwarteten Kontakt {} entfernen</translation>
    </message>
    <message>
        <source>Thanks, and the season’s sale</source>
        <translation>Danke, und der Saisonschlussverkauf</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What should come back</source>
        <translation>Was zurückkommen sollte</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>What was done, if nothing was asked</source>
        <translation>Was getan wurde, falls nichts gefragt wurde</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Whole days are due by the end of the day.</source>
        <translation>Ganze Tage sind bis zum Ende des Tages fällig.</translation>
    </message>
    <message>
        <source>Write after how many days it should come, such as 7 or 0.5.</source>
        <translation>Schreiben Sie, nach wie vielen Tagen er kommen sollte, etwa 7 oder 0,5.</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Schreiben Sie die Zeit als 14:30.</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>eine Erinnerung</translation>
    </message>
    <message>
        <source>days after sending</source>
        <translation>Tage nach dem Senden</translation>
    </message>
    <message>
        <source>days after the last</source>
        <translation>Tage nach dem letzten</translation>
    </message>
    <message>
        <source>left a full basket; empty for an enquiry</source>
        <translation>vollen Warenkorb stehen gelassen; leer bei einer Anfrage</translation>
    </message>
</context>
<context>
    <name>ProbesPanel</name>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How long replies take</source>
        <translation>Wie lange Antworten brauchen</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <source>Log a reply: {}</source>
        <translation>Antwort erfassen: {}</translation>
    </message>
    <message>
        <source>New probe</source>
        <translation>Neue Testanfrage</translation>
    </message>
    <message>
        <source>No probe was sent yet</source>
        <translation>Noch keine Testanfrage gesendet</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Open probes stand on the home page while something is due.</source>
        <translation>Offene Testanfragen stehen auf der Startseite, solange etwas fällig ist.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Testanfragen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>Werten</translation>
    </message>
    <message>
        <source>Score it: {}</source>
        <translation>Werten: {}</translation>
    </message>
    <message>
        <source>See its walk</source>
        <translation>Begehung ansehen</translation>
    </message>
    <message>
        <source>Send an enquiry as a customer would, or leave a basket full, and write down when. What should come back stands on the home page until it has come; replies are timed and scored.</source>
        <translation>Senden Sie eine Anfrage, wie es ein Kunde täte, oder lassen Sie einen vollen Warenkorb stehen, und notieren Sie, wann. Was zurückkommen sollte, steht auf der Startseite, bis es da ist; Antworten werden gemessen und gewertet.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Warten noch</translation>
    </message>
    <message>
        <source>The probe waits for nothing any more.</source>
        <translation>Die Testanfrage wartet auf nichts mehr.</translation>
    </message>
    <message>
        <source>The probe was removed.</source>
        <translation>Die Testanfrage wurde entfernt.</translation>
    </message>
    <message>
        <source>The reply was removed.</source>
        <translation>Die Antwort wurde entfernt.</translation>
    </message>
    <message>
        <source>The share of probes still waiting, by Kaplan and Meier; a tick is one without a reply.</source>
        <translation>Der Anteil der Testanfragen, die noch warten, nach Kaplan–Meier; ein Strich ist eine ohne Antwort.</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>kam spät</translation>
    </message>
    <message>
        <source>came {}, due {}</source>
        <translation>kam am {}, fällig am {}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>median wait for it</source>
        <translation>Median der Wartezeit</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>kam nie</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>of what was due came in time</source>
        <translation>des Fälligen kam pünktlich</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>probes had a reply</source>
        <translation>Testanfragen hatten eine Antwort</translation>
    </message>
    <message>
        <source>sent {}</source>
        <translation>gesendet am {}</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>unerwartet</translation>
    </message>
    <message>
        <source>{}: {} in time</source>
        <translation>{}: {} pünktlich</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A friend, a directory, a supplier</source>
        <translation>Freunde, ein Verzeichnis, ein Lieferant</translation>
    </message>
    <message>
        <source>A signature moment: what the business wants to be known for</source>
        <translation>Ein besonderer Moment: wofür das Unternehmen bekannt sein will</translation>
    </message>
    <message>
        <source>A touch while the customer is away</source>
        <translation>Ein Kontakt, während der Kunde nicht da ist</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein soll</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>Hinter den Kulissen</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Direct, or through others</source>
        <translation>Direkt oder über andere</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>Direktheit</translation>
    </message>
    <message>
        <source>Fresh flowers; a radio in the back room</source>
        <translation>Frische Blumen; ein Radio im Hinterzimmer</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>How the brand should come across</source>
        <translation>Wie die Marke wirken soll</translation>
    </message>
    <message>
        <source>Seen by the customer, or behind the scenes</source>
        <translation>Für den Kunden sichtbar oder hinter den Kulissen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Über andere</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Über wen</translation>
    </message>
    <message>
        <source>What annoys</source>
        <translation>Was ärgert</translation>
    </message>
    <message>
        <source>What is seen, heard and smelt</source>
        <translation>Was man sieht, hört und riecht</translation>
    </message>
    <message>
        <source>What the customer wants done</source>
        <translation>Was der Kunde erledigt haben will</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Wer ihm begegnet</translation>
    </message>
    <message>
        <source>Why it is as critical as it is</source>
        <translation>Warum er so wichtig ist, wie er ist</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Versprechen ändern</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gegeben am</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reception: a role, no name</source>
        <translation>Empfang: eine Rolle, kein Name</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>We ring you back by Friday</source>
        <translation>Wir rufen Sie bis Freitag zurück</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Was versprochen wurde</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Wer es versprach</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>kein Tag genannt</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Neues Versprechen</translation>
    </message>
    <message>
        <source>No promise was written down</source>
        <translation>Kein Versprechen notiert</translation>
    </message>
    <message>
        <source>Promise register</source>
        <translation>Verzeichnis der Versprechen</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Antwort ansehen</translation>
    </message>
    <message>
        <source>The latest first. A promise of a walk can be changed once it is in the register.</source>
        <translation>Das neueste zuerst. Ein Versprechen aus einer Begehung lässt sich ändern, sobald es im Verzeichnis steht.</translation>
    </message>
    <message>
        <source>The promise was removed.</source>
        <translation>Das Versprechen wurde entfernt.</translation>
    </message>
    <message>
        <source>Write down what the client’s people promise, in their words, with the day it is due. What walks tell of promises is gathered here too.</source>
        <translation>Notieren Sie, was die Leute des Auftraggebers versprechen, in deren Worten und mit dem Tag der Fälligkeit. Auch was Begehungen über Versprechen sagen, sammelt sich hier.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>fällig {}</translation>
    </message>
    <message>
        <source>from a walk</source>
        <translation>aus einer Begehung</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>made {}</source>
        <translation>gegeben am {}</translation>
    </message>
    <message>
        <source>not tested yet, {} overdue</source>
        <translation>noch nicht getestet, {} überfällig</translation>
    </message>
    <message>
        <source>of the tested promises kept</source>
        <translation>der getesteten Versprechen gehalten</translation>
    </message>
    <message>
        <source>to be tested</source>
        <translation>zu testen</translation>
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
        <source>About “{}”</source>
        <translation>Zu „{}“</translation>
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
        <source>Judge each of these</source>
        <translation>Beurteilen Sie jeden Punkt</translation>
    </message>
    <message>
        <source>QUESTION {} OF {}</source>
        <translation>FRAGE {} VON {}</translation>
    </message>
    <message>
        <source>QUESTIONS {} – {} OF {}</source>
        <translation>FRAGEN {} – {} VON {}</translation>
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
    <name>QuotesPanel</name>
    <message>
        <source>Briefs</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Each dot is a seller’s price, the mark is the median; the line begins at nothing.</source>
        <translation>Jeder Punkt ist der Preis eines Verkäufers, die Marke der Median; die Linie beginnt bei null.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>No price was asked yet</source>
        <translation>Noch kein Preis erfragt</translation>
    </message>
    <message>
        <source>One price for “{}”</source>
        <translation>Ein Preis für „{}“</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Put one and the same wish to several sellers of the client, in the same words, and write down what each asks for it. The spread shows whether customers can trust a price.</source>
        <translation>Tragen Sie mehreren Verkäufern des Auftraggebers ein und denselben Wunsch in denselben Worten vor, und notieren Sie, was jeder dafür verlangt. Die Spreizung zeigt, ob Kunden einem Preis trauen können.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>The quotes were removed.</source>
        <translation>Die Angebote wurden entfernt.</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>angefragt am {}</translation>
    </message>
    <message>
        <source>{} between them</source>
        <translation>{} dazwischen</translation>
    </message>
    <message>
        <source>{} coefficient of variation</source>
        <translation>{} Variationskoeffizient</translation>
    </message>
    <message>
        <source>{} gave no price</source>
        <translation>{} ohne Preis</translation>
    </message>
    <message>
        <source>{} highest by lowest</source>
        <translation>{} höchster durch niedrigsten</translation>
    </message>
    <message>
        <source>{} median</source>
        <translation>{} Median</translation>
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
    <name>ReadySheet</name>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>Scores that are worked out</source>
        <translation>Berechnete Werte</translation>
    </message>
    <message>
        <source>They follow from the answers, and are worked out anew after an update and in another language. What is done stays done if you close the program meanwhile.</source>
        <translation>Sie folgen aus den Antworten und werden nach einer Aktualisierung und in einer anderen Sprache neu berechnet. Was fertig ist, bleibt fertig, auch wenn Sie das Programm unterdessen schließen.</translation>
    </message>
    <message>
        <source>Your scores are being worked out</source>
        <translation>Ihre Werte werden berechnet</translation>
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
    <name>Recovery</name>
    <message>
        <source>A voice note of {} was being recorded when the program stopped; it was kept with “{}”.</source>
        <translation>Eine Sprachnotiz von {} Uhr wurde gerade aufgenommen, als das Programm abbrach; sie wurde bei „{}“ aufbewahrt.</translation>
    </message>
    <message>
        <source>{} voice notes were being recorded when the program stopped; they were kept.</source>
        <translation>{} Sprachnotizen wurden gerade aufgenommen, als das Programm abbrach; sie wurden aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Anywhere on the visit</source>
        <translation>Irgendwo beim Besuch</translation>
    </message>
    <message>
        <source>It is on the road map.</source>
        <translation>Steht jetzt auf dem Fahrplan.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Karte anlegen</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Karte anlegen: {}</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>See the answer: {}</source>
        <translation>Antwort ansehen: {}</translation>
    </message>
    <message>
        <source>Written down {} times, last: {}</source>
        <translation>{}-mal notiert, zuletzt: {}</translation>
    </message>
    <message>
        <source>on the road map</source>
        <translation>auf dem Fahrplan</translation>
    </message>
</context>
<context>
    <name>RemovableSheet</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Overall: {} now, {} without it</source>
        <translation>Insgesamt: jetzt {}, ohne ihn {}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{}”?</source>
        <translation>„{}“ entfernen?</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>signed visit</source>
        <translation>unterschriebener Besuch</translation>
    </message>
    <message>
        <source>signed visits</source>
        <translation>unterschriebene Besuche</translation>
    </message>
    <message>
        <source>{} walked it. Without its walks, their scores are no longer those signed.</source>
        <translation>{} enthalten ihn. Ohne diese Begehungen sind die Werte nicht mehr die unterschriebenen.</translation>
    </message>
    <message>
        <source>{}, {}: {} now, {} without it</source>
        <translation>{}, {}: jetzt {}, ohne ihn {}</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>At</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Gekommen am</translation>
    </message>
    <message>
        <source>Change the reply</source>
        <translation>Antwort ändern</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <source>Nothing that was expected</source>
        <translation>Nichts Erwartetes</translation>
    </message>
    <message>
        <source>Thanked, and named a price</source>
        <translation>Dankte und nannte einen Preis</translation>
    </message>
    <message>
        <source>That time lies ahead.</source>
        <translation>Diese Zeit liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Was darin stand</translation>
    </message>
    <message>
        <source>Which contact it is</source>
        <translation>Welcher Kontakt es ist</translation>
    </message>
    <message>
        <source>Which expected contact it is</source>
        <translation>Welcher erwartete Kontakt es ist</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Schreiben Sie die Zeit als 14:30.</translation>
    </message>
</context>
<context>
    <name>ReportGuard</name>
    <message>
        <source>Choose a report</source>
        <translation>Bericht wählen</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
    <message>
        <source>Seal the report against changes, or lock it with a password</source>
        <translation>Bericht gegen Änderungen versiegeln oder mit einem Passwort sperren</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Sealed; its SHA-256 begins with {}.</source>
        <translation>Versiegelt; der SHA-256 beginnt mit {}.</translation>
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
        <source>Barriers and chances</source>
        <translation>Hindernisse und Chancen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Coverage of the map</source>
        <translation>Abdeckung der Karte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Expectation and experience</source>
        <translation>Erwartung und Erlebnis</translation>
    </message>
    <message>
        <source>How sure the scores are</source>
        <translation>Wie sicher die Werte sind</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Promises, probes and mentions</source>
        <translation>Versprechen, Testanfragen und Erwähnungen</translation>
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
        <source>Waves and places</source>
        <translation>Wellen und Orte</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Was auf dem Spiel steht</translation>
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
    <name>ReportTitles</name>
    <message>
        <source>Drawn from the figures, unless you write another.</source>
        <translation>Ergibt sich aus den Zahlen, außer Sie schreiben einen eigenen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of</source>
        <translation>Titel von</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>A visit is looked over before it is handed on. Choose one from the list of visits.</source>
        <translation>Ein Besuch wird durchgesehen, bevor er weitergegeben wird. Wählen Sie einen aus der Liste der Besuche.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Kein Besuch ist geöffnet</translation>
    </message>
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
        <source>Put in {}: {}</source>
        <translation>In „{}“ legen: {}</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <source>by the figures: {}</source>
        <translation>nach den Zahlen: {}</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>Karten</translation>
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
        <source>moved by hand</source>
        <translation>von Hand verschoben</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>overdue since {}</source>
        <translation>überfällig seit {}</translation>
    </message>
    <message>
        <source>waits for {}</source>
        <translation>wartet auf {}</translation>
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
    <name>RoadLine</name>
    <message>
        <source>Arrows lead from a card to what needs it; a broken one leads back in time.</source>
        <translation>Pfeile führen von einer Karte zu dem, was sie braucht; ein gestrichelter führt in der Zeit zurück.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cards by the day they are due:</source>
        <translation>Karten nach Fälligkeit:</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Each bar ends on the day it is due, or was done, and is as long as its days of work, weekends left out.</source>
        <translation>Jeder Balken endet am Tag der Fälligkeit oder der Erledigung und ist so lang wie die Arbeitstage, ohne Wochenenden.</translation>
    </message>
    <message>
        <source>Give cards a date and their days of work: they stand here from start to end.</source>
        <translation>Geben Sie Karten ein Datum und ihre Arbeitstage: Dann stehen sie hier von Anfang bis Ende.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>No card has a date yet</source>
        <translation>Noch hat keine Karte ein Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>card has</source>
        <translation>Karte hat</translation>
    </message>
    <message>
        <source>cards have</source>
        <translation>Karten haben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{} no date.</source>
        <translation>{} kein Datum.</translation>
    </message>
    <message>
        <source>“{}” is due on {}, before “{}”, which it needs and which is due on {}.</source>
        <translation>„{}“ ist am {} fällig, noch vor „{}“: Diese Karte ist dafür nötig und am {} fällig.</translation>
    </message>
</context>
<context>
    <name>RoadTable</name>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>By priority: reach × points × confidence ÷ days. A heading sorts, a line opens its card.</source>
        <translation>Nach Priorität: Reichweite × Punkte × Sicherheit ÷ Tage. Eine Überschrift sortiert, eine Zeile öffnet ihre Karte.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
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
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>{} (by the figures: {})</source>
        <translation>{} (nach den Zahlen: {})</translation>
    </message>
    <message>
        <source>{} (moved)</source>
        <translation>{} (verschoben)</translation>
    </message>
    <message>
        <source>{} (overdue)</source>
        <translation>{} (überfällig)</translation>
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
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Termine für den Kalender</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>It stands where the figures put it.</source>
        <translation>Die Karte liegt jetzt, wo die Zahlen sie sehen.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>Dorthin legen</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Fahrplan</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Termine speichern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>Die Karte wurde entfernt.</translation>
    </message>
    <message>
        <source>They stand where the figures put them.</source>
        <translation>Die Karten liegen jetzt, wo die Zahlen sie sehen.</translation>
    </message>
    <message>
        <source>card stands</source>
        <translation>Karte steht</translation>
    </message>
    <message>
        <source>cards stand</source>
        <translation>Karten stehen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>{} in another lane than the figures give today.</source>
        <translation>{} in einer anderen Spalte, als die Zahlen heute ergeben.</translation>
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
        <source>{} saved as {}</source>
        <translation>{} gespeichert als {}</translation>
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
    <name>RoundCard</name>
    <message>
        <source>Ctrl with the left or right arrow moves it</source>
        <translation>Strg mit Pfeil links oder rechts verschiebt sie</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Platz {} von {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
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
    <name>Saver</name>
    <message>
        <source>Saved as {}</source>
        <translation>Gespeichert als {}</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>nicht begangen</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
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
    <name>SkillsPanel</name>
    <message>
        <source>No skill is required yet</source>
        <translation>Noch keine Fähigkeit verlangt</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Required in the client’s words, seen in the checklist’s.</source>
        <translation>Verlangt in den Worten des Auftraggebers, gesehen in denen der Checkliste.</translation>
    </message>
    <message>
        <source>Say on the map which skills each touchpoint takes and who answers for it. What walks see of skills stands beside that.</source>
        <translation>Geben Sie auf der Karte an, welche Fähigkeiten jeder Kontaktpunkt braucht und wer zuständig ist. Daneben steht, was Begehungen an Fähigkeiten sehen.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Train for “{}”</source>
        <translation>Schulung für „{}“</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>niemand sah nach</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>of them were never looked at</source>
        <translation>davon nie angesehen</translation>
    </message>
    <message>
        <source>touchpoints say what they take</source>
        <translation>Kontaktpunkte mit genannten Fähigkeiten</translation>
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
    <name>StageHead</name>
    <message>
        <source>Change this stage; drag it, or Ctrl and the arrow keys, to move it</source>
        <translation>Etappe ändern; zum Verschieben ziehen, oder Strg und Pfeiltasten</translation>
    </message>
    <message>
        <source>Stage {}, {} the purchase; change it</source>
        <translation>Etappe {} ({} dem Kauf) ändern</translation>
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
    <name>StakeSheet</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Customers in a year</source>
        <translation>Kunden im Jahr</translation>
    </message>
    <message>
        <source>Customers who meet it in a year</source>
        <translation>Kunden, die ihm im Jahr begegnen</translation>
    </message>
    <message>
        <source>Failing one costs at least</source>
        <translation>Ein Scheitern kostet mindestens</translation>
    </message>
    <message>
        <source>Failing one costs at most</source>
        <translation>Ein Scheitern kostet höchstens</translation>
    </message>
    <message>
        <source>What it costs to fail one customer: the work to mend it, and the chance that they leave. Round figures will do; what comes out is an illustration, shown as a range.</source>
        <translation>Was es kostet, einen Kunden zu enttäuschen: die Arbeit, es zu beheben, und die Gefahr, dass er geht. Runde Zahlen genügen; heraus kommt eine Veranschaulichung, gezeigt als Spanne.</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen stammen</translation>
    </message>
    <message>
        <source>Write a number such as 1200 or 49.50.</source>
        <translation>Schreiben Sie eine Zahl wie 1200 oder 49,50.</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>und höchstens</translation>
    </message>
    <message>
        <source>“At least” can’t be more than “at most”.</source>
        <translation>„Mindestens“ darf nicht mehr sein als „höchstens“.</translation>
    </message>
</context>
<context>
    <name>StakesPanel</name>
    <message>
        <source>A pencil where a value was named, a plus where none was.</source>
        <translation>Ein Stift, wo ein Wert angegeben ist, ein Plus, wo keiner ist.</translation>
    </message>
    <message>
        <source>An observation, not a rate: a range of money takes two visits at least.</source>
        <translation>Eine Beobachtung, keine Quote: Für eine Spanne in Geld braucht es mindestens zwei Besuche.</translation>
    </message>
    <message>
        <source>At stake in a year, in {}</source>
        <translation>Im Jahr gefährdet, in {}</translation>
    </message>
    <message>
        <source>At stake:</source>
        <translation>Auf dem Spiel:</translation>
    </message>
    <message>
        <source>Change what is at stake: {}</source>
        <translation>Ändern, was auf dem Spiel steht: {}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Illustrative: customers × share of visits that failed × what failing one costs.</source>
        <translation>Zur Veranschaulichung: Kunden × Anteil gescheiterter Besuche × Kosten eines Scheiterns.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Name what is at stake: {}</source>
        <translation>Angeben, was auf dem Spiel steht: {}</translation>
    </message>
    <message>
        <source>Nobody named a value yet</source>
        <translation>Noch niemand gab einen Wert an</translation>
    </message>
    <message>
        <source>Not a forecast: it shows what Wilson’s interval and the range of values allow together. A touchpoint fails on a visit that finds it poor or knocked out.</source>
        <translation>Keine Prognose: Es zeigt, was Wilson-Intervall und Wertespanne zusammen zulassen. Ein Kontaktpunkt scheitert bei einem Besuch, der ihn schwach oder durchgefallen findet.</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first; then say what failing one costs.</source>
        <translation>Setzen Sie zuerst die Kontaktpunkte des Auftraggebers auf die Karte; dann geben Sie an, was ein Scheitern kostet.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Say for a touchpoint how many customers meet it in a year, and what failing one costs, at least and at most. With the share of visits on which it failed, that makes a range.</source>
        <translation>Geben Sie für einen Kontaktpunkt an, wie viele Kunden ihm im Jahr begegnen und was ein Scheitern mindestens und höchstens kostet. Mit dem Anteil der Besuche, bei denen er scheiterte, ergibt das eine Spanne.</translation>
    </message>
    <message>
        <source>Seen on one visit</source>
        <translation>Bei einem Besuch gesehen</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>Die Karte ist leer</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What failing a customer costs</source>
        <translation>Was ein enttäuschter Kunde kostet</translation>
    </message>
    <message>
        <source>What is at stake was removed.</source>
        <translation>Die Angabe, was auf dem Spiel steht, wurde entfernt.</translation>
    </message>
    <message>
        <source>the client’s currency</source>
        <translation>der Währung des Auftraggebers</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
    <message>
        <source>{}: it did not fail</source>
        <translation>{}: nicht durchgefallen</translation>
    </message>
    <message>
        <source>{}: it failed</source>
        <translation>{}: durchgefallen</translation>
    </message>
</context>
<context>
    <name>StandardsPanel</name>
    <message>
        <source>A dot is one observation. No business hours are known, so the clock always runs.</source>
        <translation>Ein Punkt ist eine Beobachtung. Geschäftszeiten sind nicht bekannt, daher läuft die Uhr immer.</translation>
    </message>
    <message>
        <source>A dot is one observation. Where only business hours count, the clock stood still outside.</source>
        <translation>Ein Punkt ist eine Beobachtung. Wo nur Geschäftszeiten zählen, stand die Uhr außerhalb still.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Keep the standard at “{}”</source>
        <translation>Standard bei „{}“ einhalten</translation>
    </message>
    <message>
        <source>Keep the standard at “{}”: {}</source>
        <translation>Standard bei „{}“ einhalten: {}</translation>
    </message>
    <message>
        <source>Nothing was timed in this wave</source>
        <translation>In dieser Welle wurde nichts gemessen</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>The hours were changed.</source>
        <translation>Die Zeiten wurden geändert.</translation>
    </message>
    <message>
        <source>The hours were removed.</source>
        <translation>Die Zeiten wurden entfernt.</translation>
    </message>
    <message>
        <source>Time waits with the stopwatch on a walk, or send an enquiry as a probe. Give touchpoints their standard on the map: full marks up to a time, none from another.</source>
        <translation>Messen Sie Wartezeiten bei einer Begehung mit der Stoppuhr, oder senden Sie eine Testanfrage. Geben Sie Kontaktpunkten auf der Karte ihren Standard: volle Punktzahl bis zu einer Zeit, keine ab einer anderen.</translation>
    </message>
    <message>
        <source>Times observed</source>
        <translation>Beobachtete Zeiten</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>Im Standard</translation>
    </message>
    <message>
        <source>Within the standard {} of {} times.</source>
        <translation>{} von {} Malen innerhalb des Standards.</translation>
    </message>
    <message>
        <source>business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>first reply to an enquiry</source>
        <translation>erste Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>full marks up to {}, too late from {}</source>
        <translation>volle Punktzahl bis {}, zu spät ab {}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing outside it on {} of {} visits: {} to {} (Wilson)</source>
        <translation>nichts außerhalb bei {} von {} Besuchen: {} bis {} (Wilson)</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>nichts versprochen</translation>
    </message>
    <message>
        <source>of {} judged times within the standard</source>
        <translation>von {} beurteilten Zeiten im Standard</translation>
    </message>
    <message>
        <source>one enquiry: an observation, not a rate</source>
        <translation>eine Anfrage: eine Beobachtung, keine Quote</translation>
    </message>
    <message>
        <source>one visit: an observation, not a rate</source>
        <translation>ein Besuch: eine Beobachtung, keine Quote</translation>
    </message>
    <message>
        <source>reply within it to {} of {} enquiries: {} to {} (Wilson)</source>
        <translation>Antwort innerhalb davon auf {} von {} Anfragen: {} bis {} (Wilson)</translation>
    </message>
    <message>
        <source>standards were not always met</source>
        <translation>Standards nicht immer eingehalten</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} warten noch</translation>
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
        <source>Adds value</source>
        <translation>Bringt Nutzen</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>Copies the order by hand</source>
        <translation>Überträgt die Bestellung von Hand</translation>
    </message>
    <message>
        <source>Done twice</source>
        <translation>Doppelt getan</translation>
    </message>
    <message>
        <source>It goes to other hands</source>
        <translation>Es geht in andere Hände</translation>
    </message>
    <message>
        <source>Minutes of waiting before it</source>
        <translation>Minuten Warten davor</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minuten Arbeit</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Reception: a role, no name</source>
        <translation>Empfang: eine Rolle, kein Name</translation>
    </message>
    <message>
        <source>Times the customer says it again</source>
        <translation>So oft wiederholt es der Kunde</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Kontaktpunkte dieses Besuchs</translation>
    </message>
    <message>
        <source>Value is what the customer would pay for.</source>
        <translation>Nutzen ist, wofür der Kunde zahlen würde.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Verschwendung</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Was es dem Kunden nützt</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
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
    <name>StreaksPanel</name>
    <message>
        <source>Further runs</source>
        <translation>Weitere Serien</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Karte anlegen</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Karte anlegen: {}</translation>
    </message>
    <message>
        <source>Nothing failed three times running</source>
        <translation>Nichts scheiterte dreimal in Folge</translation>
    </message>
    <message>
        <source>Nothing fell short on three visits in a row, whichever wave they belong to. What did on two stands in the table.</source>
        <translation>Nichts blieb bei drei Besuchen in Folge zurück, gleich in welcher Welle. Was bei zweien zurückblieb, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>{} zeigen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Two visits in a row or more.</source>
        <translation>Zwei Besuche in Folge oder mehr.</translation>
    </message>
    <message>
        <source>Visits running</source>
        <translation>Besuche in Folge</translation>
    </message>
    <message>
        <source>What else fell short in a row</source>
        <translation>Was sonst mehrmals in Folge zurückblieb</translation>
    </message>
    <message>
        <source>What falls short on three visits in a row or more shows here, whichever wave they belong to: walk the same touchpoints again.</source>
        <translation>Hier erscheint, was bei drei oder mehr Besuchen in Folge zurückbleibt, gleich in welcher Welle: Begehen Sie dieselben Kontaktpunkte noch einmal.</translation>
    </message>
    <message>
        <source>and {}; press the number of visits for all</source>
        <translation>und {}; für alle drücken Sie auf die Zahl der Besuche</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>K.-o.-Punkt</translation>
    </message>
    <message>
        <source>more answer</source>
        <translation>weitere Antwort</translation>
    </message>
    <message>
        <source>more answers</source>
        <translation>weitere Antworten</translation>
    </message>
    <message>
        <source>never right so far</source>
        <translation>bisher nie richtig</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} steht auf dem Fahrplan.</translation>
    </message>
    <message>
        <source>{} visits running</source>
        <translation>{} Besuche in Folge</translation>
    </message>
</context>
<context>
    <name>SubmissionSheet</name>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Bring in a submission</source>
        <translation>Einreichung einlesen</translation>
    </message>
    <message>
        <source>Does not fit its question; kept in the file</source>
        <translation>Passt nicht zur Frage; bleibt in der Datei</translation>
    </message>
    <message>
        <source>Found by its name in another place</source>
        <translation>Anhand des Namens an anderer Stelle gefunden</translation>
    </message>
    <message>
        <source>It was edited after it was first sent. If the first one is here already, undo that one.</source>
        <translation>Sie wurde nach dem ersten Senden bearbeitet. Ist die erste schon hier, machen Sie diese rückgängig.</translation>
    </message>
    <message>
        <source>It was filled in with another version of the checklist.</source>
        <translation>Sie wurde mit einer anderen Version der Checkliste ausgefüllt.</translation>
    </message>
    <message>
        <source>Not beside the file: {}</source>
        <translation>Liegt nicht neben der Datei: {}</translation>
    </message>
    <message>
        <source>Not known to this checklist; kept in the file</source>
        <translation>Dieser Checkliste nicht bekannt; bleibt in der Datei</translation>
    </message>
    <message>
        <source>Scores are worked out here again; the file itself is kept with the first question.</source>
        <translation>Werte werden hier neu berechnet; die Datei selbst bleibt bei der ersten Frage.</translation>
    </message>
    <message>
        <source>This very file was brought in already.</source>
        <translation>Genau diese Datei wurde schon eingelesen.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Begehung</translation>
    </message>
    <message>
        <source>Which walk these answers are</source>
        <translation>Zu welcher Begehung diese Antworten gehören</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>und {} weitere</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>photo or file</source>
        <translation>Foto oder Datei</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>Fotos und Dateien</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>Bring in a submission</source>
        <translation>Einreichung einlesen</translation>
    </message>
    <message>
        <source>Submissions (*.xml)</source>
        <translation>Einreichungen (*.xml)</translation>
    </message>
    <message>
        <source>{} is brought in.</source>
        <translation>{} ist eingelesen.</translation>
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
    <name>Tabled</name>
    <message>
        <source>As a figure: {}</source>
        <translation>Als Grafik: {}</translation>
    </message>
    <message>
        <source>As a table: {}</source>
        <translation>Als Tabelle: {}</translation>
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
    <name>TextCell</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
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
    <name>TouchCard</name>
    <message>
        <source>Drag it, or Ctrl and the arrow keys, to move it</source>
        <translation>Zum Verschieben ziehen, oder Strg und Pfeiltasten</translation>
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
        <source>Only business hours count</source>
        <translation>Nur Geschäftszeiten zählen</translation>
    </message>
    <message>
        <source>The clock stands still while the client is closed</source>
        <translation>Die Uhr steht still, solange der Auftraggeber geschlossen hat</translation>
    </message>
    <message>
        <source>Why it is as critical as it is</source>
        <translation>Warum er so wichtig ist</translation>
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
    <name>TrendPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>A wave is one round of visits. Walk the same way again in the next wave.</source>
        <translation>Eine Welle ist eine Runde von Besuchen. Gehen Sie in der nächsten Welle denselben Weg noch einmal.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Change = Σ b(f₂ − f₁) + Σ (b − a)·f₁, a and b the shares of each item.</source>
        <translation>Änderung = Σ b(f₂ − f₁) + Σ (b − a)·f₁; a und b sind die Anteile jedes Punkts.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>In points of the overall score.</source>
        <translation>In Punkten des Gesamtwerts.</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>Gleiches mit Gleichem</translation>
    </message>
    <message>
        <source>No wave was scored yet</source>
        <translation>Noch keine Welle gewertet</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Overall score by wave, 0 to 100:</source>
        <translation>Gesamtwert nach Welle, 0 bis 100:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Performance against questionnaire, question by question. Of more than {} visits that takes a while, so it waits for a press.</source>
        <translation>Leistung und Fragebogen, Frage für Frage. Bei mehr als {} Besuchen dauert das, deshalb wartet es auf einen Druck.</translation>
    </message>
    <message>
        <source>Performance is what the answers changed. Questionnaire is what moved because other things were asked, weighed or walked.</source>
        <translation>Leistung ist, was die Antworten änderten. Fragebogen ist, was sich bewegte, weil anderes gefragt, gewichtet oder begangen wurde.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Take the change apart</source>
        <translation>Änderung zerlegen</translation>
    </message>
    <message>
        <source>There is no wave before this one to compare with.</source>
        <translation>Vor dieser Welle gibt es keine zum Vergleichen.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoint by touchpoint</source>
        <translation>Kontaktpunkt für Kontaktpunkt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits are counted, and the difference of their means has an interval (Welch). One that holds 0 may be chance: it is noise. Single visits are observations.</source>
        <translation>Besuche werden gezählt, und der Unterschied ihrer Mittel hat ein Intervall (Welch). Enthält es die 0, kann es Zufall sein: Rauschen. Einzelne Besuche sind Beobachtungen.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Welle {}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Was es wert ist</translation>
    </message>
    <message>
        <source>What moved at each touchpoint</source>
        <translation>Was sich an jedem Kontaktpunkt bewegt hat</translation>
    </message>
    <message>
        <source>What the change is made of:</source>
        <translation>Woraus die Änderung besteht:</translation>
    </message>
    <message>
        <source>Which questions moved it most</source>
        <translation>Welche Fragen am meisten bewegten</translation>
    </message>
    <message>
        <source>With the 95 % interval of the mean of its visits; a ring is a single visit.</source>
        <translation>Mit dem 95-%-Intervall des Mittels der Besuche; ein Ring ist ein einzelner Besuch.</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>eine Beobachtung, keine Quote</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>too few visits</source>
        <translation>zu wenige Besuche</translation>
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
        <source>within noise</source>
        <translation>im Rahmen des Zufalls</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
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
        <source>Show more visits</source>
        <translation>Mehr Besuche zeigen</translation>
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
    <name>VoiceNote</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Sprachnotiz</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The figures are being worked out</source>
        <translation>Die Werte werden berechnet</translation>
    </message>
    <message>
        <source>They follow from the answers, and are worked out anew after an update and in another language: {}. You can go on elsewhere meanwhile.</source>
        <translation>Sie folgen aus den Antworten und werden nach einer Aktualisierung und in einer anderen Sprache neu berechnet: {}. Sie können inzwischen anderswo weitermachen.</translation>
    </message>
    <message>
        <source>figure so far</source>
        <translation>Wert bisher</translation>
    </message>
    <message>
        <source>figures so far</source>
        <translation>Werte bisher</translation>
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
        <source>{} removed.</source>
        <translation>{} entfernt.</translation>
    </message>
    <message>
        <source>{} is finished.</source>
        <translation>{} ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>WalkHands</name>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Es gibt kein Bild zum Einfügen.</translation>
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
        <source>I had to repeat myself (A)</source>
        <translation>Ich musste mich wiederholen (A)</translation>
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
    <name>WalkMedia</name>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Sprachnotiz</translation>
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
    <name>WalkSheet</name>
    <message>
        <source>Read it in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>These forms were printed blank, so they do not say what was walked.</source>
        <translation>Diese Formulare wurden leer gedruckt und sagen daher nicht, was begangen wurde.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>What was walked?</source>
        <translation>Was wurde begangen?</translation>
    </message>
</context>
<context>
    <name>WaySketch</name>
    <message>
        <source>Sketch of the places</source>
        <translation>Skizze der Orte</translation>
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
    <name>WhyPaper</name>
    <message>
        <source>Answer: {}</source>
        <translation>Antwort: {}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern …</translation>
    </message>
    <message>
        <source>Save how the figure came about</source>
        <translation>Speichern, wie die Zahl zustande kam</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Gesendet an {}</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Die Seiten werden gesetzt …</translation>
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
    <message>
        <source>the printer</source>
        <translation>den Drucker</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>Welle {}</translation>
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
        <source>Show {} more</source>
        <translation>{} weitere zeigen</translation>
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
    <name>WhySpot</name>
    <message>
        <source>Why {}?</source>
        <translation>Warum {}?</translation>
    </message>
</context>
<context>
    <name>WorkshopPanel</name>
    <message>
        <source>A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others their share of that. It is a suggestion: you decide.</source>
        <translation>Eine Stimme fürs Bleiben oder für Besseres zählt 1, eine fürs Gehen 2. Die höchste Punktzahl ergibt den Vorschlag 5, die übrigen ihren Anteil davon. Es ist ein Vorschlag: Sie entscheiden.</translation>
    </message>
    <message>
        <source>Ask the client’s people and customers: what keeps you loyal, what made you trade up, what would drive you off? Each answer that names a touchpoint suggests how critical it is.</source>
        <translation>Fragen Sie Leute und Kunden des Auftraggebers: Was hält Sie treu, was ließ Sie Besseres kaufen, was würde Sie vertreiben? Jede Antwort, die einen Kontaktpunkt nennt, legt nahe, wie wichtig er ist.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Ändern: {}</translation>
    </message>
    <message>
        <source>Criticality is as the workshop suggests.</source>
        <translation>Die Wichtigkeit ist, wie der Workshop sie vorschlägt.</translation>
    </message>
    <message>
        <source>Criticality now</source>
        <translation>Wichtigkeit jetzt</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Noch kein Workshop</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>Gesagtes notieren</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggested criticality</source>
        <translation>Vorgeschlagene Wichtigkeit</translation>
    </message>
    <message>
        <source>Take the suggestions over</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>Die Notiz wurde entfernt.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>What it says of criticality</source>
        <translation>Was er über die Wichtigkeit sagt</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
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
        <source>A choice of ways to be reached</source>
        <translation>Wahl, wie man erreicht wird</translation>
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
        <source>A knock-out: {lane}</source>
        <translation>Ein K.-o.-Punkt: {lane}</translation>
    </message>
    <message>
        <source>A note and a photo are wanted</source>
        <translation>Notiz und Foto werden verlangt</translation>
    </message>
    <message>
        <source>A note is wanted</source>
        <translation>Eine Notiz wird verlangt</translation>
    </message>
    <message>
        <source>A number the firm does not know</source>
        <translation>Eine Nummer, die die Firma nicht kennt</translation>
    </message>
    <message>
        <source>A photo is wanted</source>
        <translation>Ein Foto wird verlangt</translation>
    </message>
    <message>
        <source>A poor answer without a note or a photo.</source>
        <translation>Eine schwache Antwort ohne Notiz oder Foto.</translation>
    </message>
    <message>
        <source>A report is either sealed or locked with a password.</source>
        <translation>Ein Bericht wird entweder versiegelt oder mit einem Passwort gesperrt.</translation>
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
        <source>A touchpoint counts once its walk is finished.</source>
        <translation>Ein Kontaktpunkt zählt, sobald seine Begehung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A voice note can&apos;t be longer than this.</source>
        <translation>Länger kann eine Sprachnotiz nicht sein.</translation>
    </message>
    <message>
        <source>A voice note of {time} was cut off and can&apos;t be put back: {why}</source>
        <translation>Eine Sprachnotiz von {time} Uhr brach ab und lässt sich nicht wieder einfügen: {why}</translation>
    </message>
    <message>
        <source>A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others their share of that.</source>
        <translation>Eine Stimme fürs Bleiben oder für Besseres zählt 1, eine fürs Gehen 2. Die höchste Punktzahl ergibt den Vorschlag 5, die übrigen ihren Anteil davon.</translation>
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
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Immer wieder</translation>
    </message>
    <message>
        <source>Agreed by an act of one’s own</source>
        <translation>Durch eigenes Handeln eingewilligt</translation>
    </message>
    <message>
        <source>Agreement beyond chance by what was left to agree on. It holds where nearly all answers are alike, and α collapses.</source>
        <translation>Übereinstimmung über den Zufall hinaus, durch das, was über ihn hinaus möglich war. AC1 trägt auch, wo fast alle Antworten gleich sind und α zusammenbricht.</translation>
    </message>
    <message>
        <source>Agreement by chance</source>
        <translation>Übereinstimmung durch Zufall</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>An account in the part’s name</source>
        <translation>Ein Konto auf den Namen der Rolle</translation>
    </message>
    <message>
        <source>An e-mail address in the part’s name</source>
        <translation>Eine E-Mail-Adresse auf den Namen der Rolle</translation>
    </message>
    <message>
        <source>An illustration, not a forecast.</source>
        <translation>Eine Veranschaulichung, keine Prognose.</translation>
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
        <source>Answers alike</source>
        <translation>Gleiche Antworten</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Antworten zum Nachprüfen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
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
        <source>As it is, as it should be</source>
        <translation>Wie es ist, wie es sein soll</translation>
    </message>
    <message>
        <source>As it stands on the map: no walk asked.</source>
        <translation>Wie auf der Karte angegeben: Keine Begehung fragte danach.</translation>
    </message>
    <message>
        <source>As many prices lie above it as below.</source>
        <translation>Darüber liegen ebenso viele Preise wie darunter.</translation>
    </message>
    <message>
        <source>As the card says, or else the checklist.</source>
        <translation>Wie die Karte sagt, sonst die Checkliste.</translation>
    </message>
    <message>
        <source>Asked how to stay in touch</source>
        <translation>Gefragt, wie man in Kontakt bleibt</translation>
    </message>
    <message>
        <source>At opening</source>
        <translation>Zur Öffnung</translation>
    </message>
    <message>
        <source>At stake at {touchpoint}</source>
        <translation>Was bei {touchpoint} auf dem Spiel steht</translation>
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
        <source>Bad mentions answered</source>
        <translation>Beantwortete schlechte Erwähnungen</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Hindernisse</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Vor Ladenschluss</translation>
    </message>
    <message>
        <source>Best use of days</source>
        <translation>Tage am besten nutzen</translation>
    </message>
    <message>
        <source>Both {value}</source>
        <translation>Beide {value}</translation>
    </message>
    <message>
        <source>Brand consistency</source>
        <translation>Einheitliche Marke</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Glanzpunkte</translation>
    </message>
    <message>
        <source>Bring in a submission</source>
        <translation>Einreichung einlesen</translation>
    </message>
    <message>
        <source>But of {count} visits the interval is wider than that: at least {n} are needed.</source>
        <translation>Doch bei {count} Besuchen ist das Intervall breiter: Mindestens {n} sind nötig.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Cards in another lane than the figures give</source>
        <translation>Karten in einer anderen Spalte, als die Zahlen ergeben</translation>
    </message>
    <message>
        <source>Cash and a card to pay with</source>
        <translation>Bargeld und eine Karte zum Zahlen</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Arbeitskette</translation>
    </message>
    <message>
        <source>Change the business hours</source>
        <translation>Geschäftszeiten ändern</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Karte ändern</translation>
    </message>
    <message>
        <source>Change the mention</source>
        <translation>Erwähnung ändern</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Kennzahl ändern</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Plan ändern</translation>
    </message>
    <message>
        <source>Change the probe</source>
        <translation>Testanfrage ändern</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Versprechen ändern</translation>
    </message>
    <message>
        <source>Change the quotes</source>
        <translation>Angebote ändern</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Schritt ändern</translation>
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
        <source>Choose a form made by this program.</source>
        <translation>Wählen Sie ein Formular, das dieses Programm erstellt hat.</translation>
    </message>
    <message>
        <source>Choose a page with the code of a form in its corner.</source>
        <translation>Wählen Sie eine Seite mit dem Code eines Formulars in der Ecke.</translation>
    </message>
    <message>
        <source>Choose a walk without answers.</source>
        <translation>Wählen Sie eine Begehung ohne Antworten.</translation>
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
        <source>Choose eight characters or more.</source>
        <translation>Wählen Sie mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Choose its touchpoint first.</source>
        <translation>Wählen Sie zuerst den Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Choose one for it on the map.</source>
        <translation>Wählen Sie auf der Karte eine für ihn.</translation>
    </message>
    <message>
        <source>Choose one of both; a digest is told for either.</source>
        <translation>Wählen Sie eines von beiden; einen Prüfwert gibt es in jedem Fall.</translation>
    </message>
    <message>
        <source>Choose one with fewer pixels.</source>
        <translation>Wählen Sie eines mit weniger Pixeln.</translation>
    </message>
    <message>
        <source>Choose the certificate that the auditor gave you.</source>
        <translation>Wählen Sie das Zertifikat, das Sie von der Auditorin oder dem Auditor erhalten haben.</translation>
    </message>
    <message>
        <source>Choose the file with the filled form.</source>
        <translation>Wählen Sie die Datei mit dem ausgefüllten Formular.</translation>
    </message>
    <message>
        <source>Choose the filled PDF, or a photo of the page as JPEG, PNG or HEIC.</source>
        <translation>Wählen Sie das ausgefüllte PDF oder ein Foto der Seite als JPEG, PNG oder HEIC.</translation>
    </message>
    <message>
        <source>Choose the report as you received it.</source>
        <translation>Wählen Sie den Bericht, wie Sie ihn erhalten haben.</translation>
    </message>
    <message>
        <source>Choose the touchpoint that is walked with the checklist of the form.</source>
        <translation>Wählen Sie den Kontaktpunkt, der mit der Checkliste des Formulars begangen wird.</translation>
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
        <source>Close the probe</source>
        <translation>Testanfrage schließen</translation>
    </message>
    <message>
        <source>Coefficient of variation, deviation (n − 1) by mean {m}: {cv}</source>
        <translation>Variationskoeffizient, Abweichung (n − 1) durch Mittel {m}: {cv}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Hier ansetzen</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Konsistenz</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts in a month</source>
        <translation>Kontakte im Monat</translation>
    </message>
    <message>
        <source>Contacts overdue</source>
        <translation>Überfällige Kontakte</translation>
    </message>
    <message>
        <source>Continue touchpoint</source>
        <translation>Kontaktpunkt fortsetzen</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or choose another.</source>
        <translation>Kopieren Sie die Datei erneut von ihrer Quelle, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Correct the checklist and open it again.</source>
        <translation>Berichtigen Sie die Checkliste, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Correct the table and import it again.</source>
        <translation>Berichtigen Sie die Tabelle, und importieren Sie sie erneut.</translation>
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
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers in a year × the share of visits that failed × what failing one costs.</source>
        <translation>Kunden im Jahr × Anteil gescheiterter Besuche × Kosten eines Scheiterns.</translation>
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
        <source>Delay of answers</source>
        <translation>Verzögerung der Antworten</translation>
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
        <source>Describe the touchpoint</source>
        <translation>Kontaktpunkt beschreiben</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es gewirkt?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
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
        <source>Effort at {name}</source>
        <translation>Aufwand bei {name}</translation>
    </message>
    <message>
        <source>Emotion at {touchpoint}</source>
        <translation>Gefühl bei {touchpoint}</translation>
    </message>
    <message>
        <source>Emotions and memory</source>
        <translation>Gefühle und Erinnerung</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
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
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Expected and met</source>
        <translation>Erwartet und erlebt</translation>
    </message>
    <message>
        <source>Expected contacts that came in time</source>
        <translation>Erwartete Kontakte, die pünktlich kamen</translation>
    </message>
    <message>
        <source>Expected disagreement</source>
        <translation>Zu erwartende Abweichung</translation>
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
        <source>Fewer than {n} questions are too few to tell.</source>
        <translation>Weniger als {n} Fragen sind für ein Urteil zu wenige.</translation>
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
        <source>Findings with evidence {grade}</source>
        <translation>Befunde mit Belegen der Stufe {grade}</translation>
    </message>
    <message>
        <source>Findings without a card</source>
        <translation>Befunde ohne Karte</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Kontaktpunkt abschließen</translation>
    </message>
    <message>
        <source>First reply to an enquiry</source>
        <translation>Erste Antwort auf eine Anfrage</translation>
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
        <source>From wave to wave</source>
        <translation>Von Welle zu Welle</translation>
    </message>
    <message>
        <source>From {reliable} on it is reliable, from {tentative} on tentative.</source>
        <translation>Ab {reliable} ist der Wert verlässlich, ab {tentative} vorläufig.</translation>
    </message>
    <message>
        <source>Gap at {touchpoint}</source>
        <translation>Lücke bei {touchpoint}</translation>
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
        <source>Good mentions less bad ones, by all of them: from −1 to +1.</source>
        <translation>Gute Erwähnungen minus schlechte, durch alle: von −1 bis +1.</translation>
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
        <source>Gwet’s AC1</source>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Hand-over between departments</source>
        <translation>Übergabe zwischen Abteilungen</translation>
    </message>
    <message>
        <source>Highest by lowest: {high} ÷ {low} = {x}</source>
        <translation>Höchster durch niedrigsten: {high} ÷ {low} = {x}</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Brennpunkte</translation>
    </message>
    <message>
        <source>How far the scores lie from their mean of {mean}: the standard deviation, weighted by how critical each touchpoint is. 100 means all alike.</source>
        <translation>Wie weit die Werte von ihrem Mittel {mean} liegen: die Standardabweichung, gewichtet nach Wichtigkeit der Kontaktpunkte. 100 heißt: alle gleich.</translation>
    </message>
    <message>
        <source>How far the scores of visits spread says how many visits tell their mean.</source>
        <translation>Wie weit die Werte der Besuche streuen, sagt, wie viele Besuche ihr Mittel bestimmen.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit ihm zu trauen ist</translation>
    </message>
    <message>
        <source>How many customers meet it, by what it adds, by how sure it is, by what it takes.</source>
        <translation>Wie viele Kunden ihm begegnen, mal Zuwachs, mal Sicherheit, durch Aufwand.</translation>
    </message>
    <message>
        <source>How often each two answers would meet if all were drawn from one hat, by the square of how far they are apart.</source>
        <translation>Wie oft je zwei Antworten zusammenträfen, würden alle aus einem Topf gezogen, mal Quadrat ihres Abstands.</translation>
    </message>
    <message>
        <source>How often two answers met on one question, each time by the square of how far they are apart; {n} answers in all.</source>
        <translation>Wie oft zwei Antworten bei einer Frage zusammentrafen, jedes Mal mal Quadrat ihres Abstands; insgesamt {n} Antworten.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Wie sicher wir sind</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>In {met} of {n} visits nothing was outside it: {low} to {high} with 95 % confidence (Wilson).</source>
        <translation>In {met} von {n} Besuchen lag nichts außerhalb: {low} bis {high} mit 95&#xa0;% Sicherheit (Wilson).</translation>
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
        <source>Install touchaudit[seal].</source>
        <translation>Installieren Sie touchaudit[seal].</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Rechnung und Zahlung</translation>
    </message>
    <message>
        <source>It failed on {failed} of {visits} visits.</source>
        <translation>Durchgefallen bei {failed} von {visits} Besuchen.</translation>
    </message>
    <message>
        <source>It failed on {failed} of {visits} visits; the shares are Wilson’s 95 % interval.</source>
        <translation>Er scheiterte bei {failed} von {visits} Besuchen; die Anteile sind das 95-%-Intervall nach Wilson.</translation>
    </message>
    <message>
        <source>It is not known to which question it belongs.</source>
        <translation>Es ist nicht bekannt, zu welcher Frage sie gehört.</translation>
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
        <source>Judgements are alike in {count} dimensions ({judged} of their points), while what was timed or counted earned {counted}: one impression may have coloured them all.</source>
        <translation>Urteile sind in {count} Dimensionen ähnlich ({judged} ihrer Punkte), während Gemessenes oder Gezähltes {counted} erreichte: Ein Eindruck kann alle gefärbt haben.</translation>
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
        <source>Kaplan and Meier’s estimate: a mention without an answer counts for as long as it has waited. The median is where half or fewer still wait.</source>
        <translation>Schätzung nach Kaplan–Meier: Eine Erwähnung ohne Antwort zählt so lange, wie sie wartet. Der Median liegt dort, wo noch höchstens die Hälfte wartet.</translation>
    </message>
    <message>
        <source>Kaplan and Meier’s estimate: a probe without a reply counts for as long as it has waited. The median is where half or fewer still wait.</source>
        <translation>Schätzung nach Kaplan–Meier: Eine Testanfrage ohne Antwort zählt so lange, wie sie wartet. Der Median liegt dort, wo noch höchstens die Hälfte wartet.</translation>
    </message>
    <message>
        <source>Keep up</source>
        <translation>Weiter so</translation>
    </message>
    <message>
        <source>Keep using the older Touchaudit, and tell us about this.</source>
        <translation>Verwenden Sie das ältere Touchaudit weiter, und berichten Sie uns davon.</translation>
    </message>
    <message>
        <source>Keeps me loyal</source>
        <translation>Hält mich treu</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>K.-o.-Punkte</translation>
    </message>
    <message>
        <source>Knock-outs: {n}. They fail what they stand in; the percentage does not change.</source>
        <translation>K.-o.-Punkte: {n}. Sie lassen durchfallen, worin sie stehen; der Wert ändert sich nicht.</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spalte</translation>
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
        <source>Like for like</source>
        <translation>Gleiches mit Gleichem</translation>
    </message>
    <message>
        <source>Line of importance</source>
        <translation>Linie der Wichtigkeit</translation>
    </message>
    <message>
        <source>Line of the score</source>
        <translation>Linie des Werts</translation>
    </message>
    <message>
        <source>Listen to it there, and add it to a question; delete the file when you need it no more.</source>
        <translation>Hören Sie sie dort an und fügen Sie sie einer Frage hinzu; löschen Sie die Datei, wenn Sie sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Antwort erfassen</translation>
    </message>
    <message>
        <source>Looked for and never seen: {skills}</source>
        <translation>Danach geschaut und nie gesehen: {skills}</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Nachrangig</translation>
    </message>
    <message>
        <source>Loyalty workshop</source>
        <translation>Treue-Workshop</translation>
    </message>
    <message>
        <source>Lunch hour</source>
        <translation>Mittagszeit</translation>
    </message>
    <message>
        <source>Made me trade up</source>
        <translation>Ließ mich Besseres kaufen</translation>
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
        <source>Marked to come back</source>
        <translation>Zum Zurückkommen markiert</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mean score of the visits</source>
        <translation>Mittlerer Wert der Besuche</translation>
    </message>
    <message>
        <source>Median of the days that the findings take</source>
        <translation>Median der Tage, die die Befunde brauchen</translation>
    </message>
    <message>
        <source>Median of what mending each finding adds</source>
        <translation>Median dessen, was jeder behobene Befund bringt</translation>
    </message>
    <message>
        <source>Median time to an answer, in days</source>
        <translation>Median der Zeit bis zur Antwort, in Tagen</translation>
    </message>
    <message>
        <source>Median wait for the first reply, in days</source>
        <translation>Median der Wartezeit bis zur ersten Antwort, in Tagen</translation>
    </message>
    <message>
        <source>Memory gap</source>
        <translation>Erinnerungslücke</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Mentions answered</source>
        <translation>Beantwortete Erwähnungen</translation>
    </message>
    <message>
        <source>Messages fit what is known</source>
        <translation>Nachrichten passen zum Bekannten</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erlebt</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Metrics that meet their target</source>
        <translation>Kennzahlen, die ihr Ziel erreichen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes of the steps that add value, by all minutes of work and waiting.</source>
        <translation>Minuten der Schritte, die Nutzen bringen, durch alle Minuten Arbeit und Warten.</translation>
    </message>
    <message>
        <source>Missed opportunities</source>
        <translation>Verpasste Chancen</translation>
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
        <source>Money at stake</source>
        <translation>Geld auf dem Spiel</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
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
        <source>Name what is at stake</source>
        <translation>Angeben, was auf dem Spiel steht</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Netto-Stimmung</translation>
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
        <source>No advertising unasked</source>
        <translation>Keine ungebetene Werbung</translation>
    </message>
    <message>
        <source>No answer was given yet.</source>
        <translation>Noch keine Antwort wurde gegeben.</translation>
    </message>
    <message>
        <source>No code can be read on {name}.</source>
        <translation>Auf {name} ist kein Code lesbar.</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>Keine Abteilung ist genannt.</translation>
    </message>
    <message>
        <source>No price has come yet.</source>
        <translation>Noch kein Preis ist gekommen.</translation>
    </message>
    <message>
        <source>No reply has come yet.</source>
        <translation>Noch keine Antwort ist gekommen.</translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation>Noch kein Wert.</translation>
    </message>
    <message>
        <source>No walk here waits for the checklist “{form}” of this submission.</source>
        <translation>Hier wartet keine Begehung auf die Checkliste „{form}“ dieser Einreichung.</translation>
    </message>
    <message>
        <source>Nobody said what it takes, so {days} days are assumed.</source>
        <translation>Niemand nannte den Aufwand, daher werden {days} Tage angenommen.</translation>
    </message>
    <message>
        <source>None was found in what is below.</source>
        <translation>In dem, was unten steht, fand sich nichts.</translation>
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
        <source>Not observed: {}</source>
        <translation>Nicht beobachtet: {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note from the workshop</source>
        <translation>Notiz aus dem Workshop</translation>
    </message>
    <message>
        <source>Nothing can be divided by a price of nothing.</source>
        <translation>Durch einen Preis von null lässt sich nicht teilen.</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Hier zählt noch nichts.</translation>
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
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
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
        <source>Now: knock-outs, and what gains at least the median within the median of days. Next: what gains as much but takes longer. Later: the rest.</source>
        <translation>Jetzt: K.-o.-Punkte und was mindestens den Median bringt und höchstens den Median an Tagen braucht. Danach: was ebenso viel bringt, aber länger dauert. Später: der Rest.</translation>
    </message>
    <message>
        <source>Observed disagreement</source>
        <translation>Beobachtete Abweichung</translation>
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
        <source>One enquiry is an observation, not a rate.</source>
        <translation>Eine Anfrage ist eine Beobachtung, keine Quote.</translation>
    </message>
    <message>
        <source>One price does not vary.</source>
        <translation>Ein einzelner Preis streut nicht.</translation>
    </message>
    <message>
        <source>One visit is an observation, not a rate.</source>
        <translation>Ein Besuch ist eine Beobachtung, keine Quote.</translation>
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
        <source>Only the latest {most} of {n} visits are looked at.</source>
        <translation>Betrachtet werden nur die letzten {most} von {n} Besuchen.</translation>
    </message>
    <message>
        <source>Open an amendment in the review to change it.</source>
        <translation>Öffnen Sie in der Prüfung eine Berichtigung, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>Open an amendment in the review, then read the form in again.</source>
        <translation>Öffnen Sie in der Prüfung eine Berichtigung, und lesen Sie das Formular dann erneut ein.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Open seconds count: the clock stands still while the business is closed.</source>
        <translation>Es zählen Sekunden in der Geschäftszeit: Die Uhr steht still, solange geschlossen ist.</translation>
    </message>
    <message>
        <source>Open the probe again</source>
        <translation>Testanfrage wieder öffnen</translation>
    </message>
    <message>
        <source>Open the visit, choose the touchpoint, and read it in from there.</source>
        <translation>Öffnen Sie den Besuch, wählen Sie den Kontaktpunkt, und lesen Sie es von dort ein.</translation>
    </message>
    <message>
        <source>Opting out works at once</source>
        <translation>Abmelden wirkt sofort</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
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
        <source>Pack</source>
        <translation>Einpacken</translation>
    </message>
    <message>
        <source>Paper form, page {page} of {pages}</source>
        <translation>Papierformular, Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
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
        <source>Phone, charged and on silent</source>
        <translation>Handy, geladen und stumm</translation>
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
        <source>Places where the personas would look for a touchpoint</source>
        <translation>Stellen, an denen die Personas einen Kontaktpunkt suchen würden</translation>
    </message>
    <message>
        <source>Places where {persona} would look for a touchpoint</source>
        <translation>Stellen, an denen {persona} einen Kontaktpunkt suchen würde</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Besuch planen</translation>
    </message>
    <message>
        <source>Plan a visit with that checklist, then bring the submission in again.</source>
        <translation>Planen Sie einen Besuch mit dieser Checkliste, und lesen Sie die Einreichung dann erneut ein.</translation>
    </message>
    <message>
        <source>Plug its disk in, or choose another folder in the settings.</source>
        <translation>Schließen Sie das Laufwerk an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Zu viel des Guten?</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Print the form of this visit, or type in the answers: their questions may differ.</source>
        <translation>Drucken Sie das Formular dieses Besuchs, oder tippen Sie die Antworten ein: Die Fragen können verschieden sein.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Probe: {title}</source>
        <translation>Testanfrage: {title}</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Testanfragen</translation>
    </message>
    <message>
        <source>Probes that had a reply</source>
        <translation>Testanfragen mit Antwort</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Gehaltene Versprechen</translation>
    </message>
    <message>
        <source>Promises: {state}</source>
        <translation>Versprechen: {state}</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Put it back where it was, then close and start the program again.</source>
        <translation>Legen Sie die Datei an ihren Platz zurück, schließen Sie dann das Programm, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Read it in on the computer that it was printed from, or bring that visit here first.</source>
        <translation>Lesen Sie es auf dem Computer ein, von dem es gedruckt wurde, oder holen Sie zuerst jenen Besuch hierher.</translation>
    </message>
    <message>
        <source>Read it in there.</source>
        <translation>Lesen Sie es dort ein.</translation>
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
        <source>Record another one.</source>
        <translation>Nehmen Sie eine weitere auf.</translation>
    </message>
    <message>
        <source>References and referrals</source>
        <translation>Referenzen und Empfehlungen</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Verzeichnisse</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Erinnert</translation>
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
        <source>Remove the business hours</source>
        <translation>Geschäftszeiten entfernen</translation>
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
        <source>Remove the description</source>
        <translation>Beschreibung entfernen</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Erwähnung entfernen</translation>
    </message>
    <message>
        <source>Remove the metric</source>
        <translation>Kennzahl entfernen</translation>
    </message>
    <message>
        <source>Remove the note from the workshop</source>
        <translation>Notiz aus dem Workshop entfernen</translation>
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
        <source>Remove the probe</source>
        <translation>Testanfrage entfernen</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Versprechen entfernen</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Angebote entfernen</translation>
    </message>
    <message>
        <source>Remove the reply</source>
        <translation>Antwort entfernen</translation>
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
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
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
        <source>Remove what is at stake</source>
        <translation>Entfernen, was auf dem Spiel steht</translation>
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
        <source>Save it again in the program that filled it, or choose another copy.</source>
        <translation>Speichern Sie es in dem Programm, mit dem es ausgefüllt wurde, noch einmal, oder wählen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Save it without the password in the program that filled it, and choose it again.</source>
        <translation>Speichern Sie es in dem Programm, mit dem es ausgefüllt wurde, ohne Passwort, und wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>Scan it in fewer pages.</source>
        <translation>Scannen Sie es in weniger Seiten.</translation>
    </message>
    <message>
        <source>Scan them again.</source>
        <translation>Scannen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Score the reply</source>
        <translation>Antwort werten</translation>
    </message>
    <message>
        <source>Seals are an extra that is not installed here.</source>
        <translation>Siegel sind eine Erweiterung, die hier nicht installiert ist.</translation>
    </message>
    <message>
        <source>See whether another program uses the microphone, or write a note instead.</source>
        <translation>Prüfen Sie, ob ein anderes Programm das Mikrofon nutzt, oder schreiben Sie stattdessen eine Notiz.</translation>
    </message>
    <message>
        <source>Seen on one visit: an observation, not a rate.</source>
        <translation>Bei einem Besuch gesehen: eine Beobachtung, keine Quote.</translation>
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
        <source>Service standards</source>
        <translation>Servicestandards</translation>
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
        <source>Since the wave before</source>
        <translation>Seit der Welle davor</translation>
    </message>
    <message>
        <source>Sites and auditors</source>
        <translation>Standorte und Prüfende</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills are required there, and no answer of a walk tells of any.</source>
        <translation>Dort werden Fähigkeiten verlangt, und keine Antwort einer Begehung sagt etwas darüber.</translation>
    </message>
    <message>
        <source>Skills seen at {name}</source>
        <translation>Gesehene Fähigkeiten bei {name}</translation>
    </message>
    <message>
        <source>So often it was so, by how often it was looked for.</source>
        <translation>Wie oft es zutraf, durch wie oft darauf geachtet wurde.</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Somebody at home who plays along</source>
        <translation>Jemand zu Hause, der mitspielt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>Stages that offer at least one channel the persona prefers, by all that offer any.</source>
        <translation>Etappen mit mindestens einem Kanal, den die Persona bevorzugt, durch alle, die überhaupt einen anbieten.</translation>
    </message>
    <message>
        <source>Stages with a touchpoint in this channel. Who prefers it: {personas}.</source>
        <translation>Etappen mit einem Kontaktpunkt in diesem Kanal. Wer ihn bevorzugt: {personas}.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Interessengruppen</translation>
    </message>
    <message>
        <source>Standards that were not always met</source>
        <translation>Nicht immer eingehaltene Standards</translation>
    </message>
    <message>
        <source>Standards with at least one judged time outside the target.</source>
        <translation>Standards, bei denen mindestens eine beurteilte Zeit außerhalb des Ziels lag.</translation>
    </message>
    <message>
        <source>Steps that add value</source>
        <translation>Schritte, die Nutzen bringen</translation>
    </message>
    <message>
        <source>Steps that begin with other hands.</source>
        <translation>Schritte, die in anderen Händen beginnen.</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Suggested criticality of {touchpoint}</source>
        <translation>Vorgeschlagene Wichtigkeit: {touchpoint}</translation>
    </message>
    <message>
        <source>Take one of the needs away.</source>
        <translation>Nehmen Sie eine der Abhängigkeiten weg.</translation>
    </message>
    <message>
        <source>Take over the workshop</source>
        <translation>Workshop übernehmen</translation>
    </message>
    <message>
        <source>Take the form from the program anew.</source>
        <translation>Holen Sie das Formular neu aus dem Programm.</translation>
    </message>
    <message>
        <source>Take the photo again, straight and in good light.</source>
        <translation>Nehmen Sie das Foto neu auf, gerade und bei gutem Licht.</translation>
    </message>
    <message>
        <source>Take the whole page, its upper right corner too, straight and in good light.</source>
        <translation>Fotografieren Sie die ganze Seite, auch die rechte obere Ecke, gerade und bei gutem Licht.</translation>
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
        <source>The backup folder {name} is not there.</source>
        <translation>Der Sicherungsordner {name} ist nicht da.</translation>
    </message>
    <message>
        <source>The checklist isn&apos;t written in “{wanted}”; there is {there}.</source>
        <translation>Die Checkliste liegt nicht in „{wanted}“ vor; vorhanden: {there}.</translation>
    </message>
    <message>
        <source>The code on {name} was misread or changed: its checksum does not fit.</source>
        <translation>Der Code auf {name} wurde falsch gelesen oder verändert: Seine Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>The difference lies between {low} and {high} (Welch, 95 %).</source>
        <translation>Der Unterschied liegt zwischen {low} und {high} (Welch, 95 %).</translation>
    </message>
    <message>
        <source>The difference lies between {low} and {high} per cent (Welch).</source>
        <translation>Der Unterschied liegt zwischen {low} und {high} Prozent (Welch).</translation>
    </message>
    <message>
        <source>The disk is full; {name} was NOT written.</source>
        <translation>Die Festplatte ist voll; {name} wurde NICHT geschrieben.</translation>
    </message>
    <message>
        <source>The figures give this card no lane any more.</source>
        <translation>Die Zahlen weisen dieser Karte keine Spalte mehr zu.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>Die Datei ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Die Datei selbst wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The file that was moved holds everything saved before.</source>
        <translation>Die verschobene Datei enthält alles, was zuvor gespeichert wurde.</translation>
    </message>
    <message>
        <source>The folder {name} can&apos;t be made: {why}.</source>
        <translation>Der Ordner {name} lässt sich nicht anlegen: {why}.</translation>
    </message>
    <message>
        <source>The form can&apos;t be read: it isn&apos;t written in {encoding}.</source>
        <translation>Das Formular ist nicht lesbar: Es ist nicht in {encoding} geschrieben.</translation>
    </message>
    <message>
        <source>The highest price by the lowest, for one and the same brief.</source>
        <translation>Der höchste Preis durch den niedrigsten, für ein und dieselbe Anfrage.</translation>
    </message>
    <message>
        <source>The highest price less the lowest, for one and the same brief.</source>
        <translation>Der höchste Preis minus der niedrigste, für ein und dieselbe Anfrage.</translation>
    </message>
    <message>
        <source>The latest visits in a row on which the answer fell short; one without it counts neither way.</source>
        <translation>Die letzten Besuche in Folge, bei denen die Antwort zurückblieb; einer ohne diese Frage zählt auf keiner Seite.</translation>
    </message>
    <message>
        <source>The letters that came</source>
        <translation>Die Briefe, die kamen</translation>
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
        <source>The mean item score of the answers that tell of skills.</source>
        <translation>Der mittlere Einzelwert der Antworten, die etwas über Fähigkeiten sagen.</translation>
    </message>
    <message>
        <source>The mean of its visits in this wave.</source>
        <translation>Das Mittel seiner Besuche in dieser Welle.</translation>
    </message>
    <message>
        <source>The mean of the scored touchpoints of a stage.</source>
        <translation>Das Mittel der bewerteten Kontaktpunkte einer Etappe.</translation>
    </message>
    <message>
        <source>The mean of the scored touchpoints.</source>
        <translation>Das Mittel der gewerteten Kontaktpunkte.</translation>
    </message>
    <message>
        <source>The mean of the visits of this wave less that of the wave before.</source>
        <translation>Das Mittel der Besuche dieser Welle minus das der Welle davor.</translation>
    </message>
    <message>
        <source>The mean of what the walks were told.</source>
        <translation>Das Mittel der Angaben aus den Begehungen.</translation>
    </message>
    <message>
        <source>The mean of what walks counted and of the contacts that each probe brought.</source>
        <translation>Das Mittel dessen, was Begehungen zählten, und der Kontakte, die jede Testanfrage brachte.</translation>
    </message>
    <message>
        <source>The mean of what was answered from 1, none at all, to 7, far too much.</source>
        <translation>Das Mittel der Antworten von 1, gar keiner, bis 7, viel zu viel.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>Das Mikrofon liefert keinen Ton.</translation>
    </message>
    <message>
        <source>The middle of the scale.</source>
        <translation>Die Mitte der Skala.</translation>
    </message>
    <message>
        <source>The middle of {n} delays, in minutes; those of the latest are listed.</source>
        <translation>Die Mitte von {n} Verzögerungen, in Minuten; aufgeführt sind die der letzten.</translation>
    </message>
    <message>
        <source>The newest value less the target; less is better.</source>
        <translation>Der neueste Wert minus das Ziel; weniger ist besser.</translation>
    </message>
    <message>
        <source>The newest value less the target; more is better.</source>
        <translation>Der neueste Wert minus das Ziel; mehr ist besser.</translation>
    </message>
    <message>
        <source>The newest value of each, against its target.</source>
        <translation>Der jeweils neueste Wert, gegen sein Ziel.</translation>
    </message>
    <message>
        <source>The pages of {name} can&apos;t be drawn.</source>
        <translation>Die Seiten von {name} lassen sich nicht darstellen.</translation>
    </message>
    <message>
        <source>The papers to be looked at</source>
        <translation>Die Unterlagen, die anzusehen sind</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Das Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>The photo or file</source>
        <translation>Das Foto oder die Datei</translation>
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
        <source>The report itself is whole.</source>
        <translation>Der Bericht selbst ist unversehrt.</translation>
    </message>
    <message>
        <source>The right number of messages</source>
        <translation>Die richtige Zahl an Nachrichten</translation>
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
        <source>The share of each answer by what is left of 1, over {q} answers.</source>
        <translation>Der Anteil jeder Antwort mal dem, was ihr zu 1 fehlt, über {q} verschiedene Antworten.</translation>
    </message>
    <message>
        <source>The share of each channel’s stages that have one, weighted by how many personas prefer it.</source>
        <translation>Der Anteil der Etappen mit Kontaktpunkt je Kanal, gewichtet danach, wie viele Personas den Kanal bevorzugen.</translation>
    </message>
    <message>
        <source>The share of the section in the overall score, by what its score rises.</source>
        <translation>Der Anteil des Abschnitts am Gesamtwert, mal Anstieg seines Werts.</translation>
    </message>
    <message>
        <source>The standard deviation of the prices (n − 1) by their mean.</source>
        <translation>Die Standardabweichung der Preise (n − 1) durch ihr Mittel.</translation>
    </message>
    <message>
        <source>The submission can&apos;t be read. {why}</source>
        <translation>Die Einreichung kann nicht gelesen werden. {why}</translation>
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
        <source>The weight of what does not apply by all weight that was asked for.</source>
        <translation>Das Gewicht dessen, was nicht zutrifft, geteilt durch alles Gewicht, nach dem gefragt war.</translation>
    </message>
    <message>
        <source>The weight that was answered by the weight that wanted an answer.</source>
        <translation>Beantwortetes Gewicht durch Gewicht, das eine Antwort verlangte.</translation>
    </message>
    <message>
        <source>The work of steps that are waste or done twice, and all waiting.</source>
        <translation>Die Arbeit von Schritten, die Verschwendung sind oder doppelt geschehen, und alles Warten.</translation>
    </message>
    <message>
        <source>These cards would wait for one another: {way}.</source>
        <translation>Diese Karten würden aufeinander warten: {way}.</translation>
    </message>
    <message>
        <source>They stand as they are; nothing was stored.</source>
        <translation>Sie bleiben, wie sie sind; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Think, do, feel</source>
        <translation>Denken, tun, fühlen</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Diese Datei ist kein PDF.</translation>
    </message>
    <message>
        <source>This form belongs to a visit that is not in this program.</source>
        <translation>Dieses Formular gehört zu einem Besuch, den dieses Programm nicht enthält.</translation>
    </message>
    <message>
        <source>This form belongs to another walk: {touchpoint}, {visit}, {client}.</source>
        <translation>Dieses Formular gehört zu einer anderen Begehung: {touchpoint}, {visit}, {client}.</translation>
    </message>
    <message>
        <source>This form is not made from “{title}”, which is walked here.</source>
        <translation>Dieses Formular stammt nicht aus „{title}“, womit hier begangen wird.</translation>
    </message>
    <message>
        <source>This form was printed blank, so it does not say which walk it belongs to.</source>
        <translation>Dieses Formular wurde leer gedruckt und sagt daher nicht, zu welcher Begehung es gehört.</translation>
    </message>
    <message>
        <source>This form was printed from another version of “{title}”.</source>
        <translation>Dieses Formular wurde aus einer anderen Version von „{title}“ gedruckt.</translation>
    </message>
    <message>
        <source>This is no submission: there is nothing in it.</source>
        <translation>Das ist keine Einreichung: Es steht nichts darin.</translation>
    </message>
    <message>
        <source>This photo is too large: {size}, where {limit} is the most.</source>
        <translation>Dieses Foto ist zu groß: {size}, höchstens {limit}.</translation>
    </message>
    <message>
        <source>This probe names no touchpoint, so there is nothing to score.</source>
        <translation>Diese Testanfrage nennt keinen Kontaktpunkt, daher gibt es nichts zu werten.</translation>
    </message>
    <message>
        <source>This submission is encrypted: only the holder of its private key can read it. Decrypt it first, with ODK Central or ODK Briefcase, and import the result.</source>
        <translation>Diese Einreichung ist verschlüsselt: Nur wer ihren privaten Schlüssel hat, kann sie lesen. Entschlüsseln Sie sie zuerst mit ODK Central oder ODK Briefcase und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>This submission was made with the checklist “{theirs}”, not with “{ours}”. Choose the one that it was made with.</source>
        <translation>Diese Einreichung wurde mit der Checkliste „{theirs}“ gemacht, nicht mit „{ours}“. Wählen Sie die, mit der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>This touchpoint has no checklist to score the reply with.</source>
        <translation>Dieser Kontaktpunkt hat keine Checkliste, um die Antwort zu werten.</translation>
    </message>
    <message>
        <source>This touchpoint is no longer there.</source>
        <translation>Dieser Kontaktpunkt ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This visit is final, so it stands as it was signed.</source>
        <translation>Dieser Besuch ist endgültig und gilt, wie er unterzeichnet wurde.</translation>
    </message>
    <message>
        <source>This walk has answers of its own already.</source>
        <translation>Diese Begehung hat schon eigene Antworten.</translation>
    </message>
    <message>
        <source>Those in time by those that are due; what is not due yet counts neither way.</source>
        <translation>Pünktliche durch fällige; was noch nicht fällig ist, zählt auf keiner Seite.</translation>
    </message>
    <message>
        <source>Those kept by those tested; what nobody has tested yet counts neither way.</source>
        <translation>Gehaltene durch getestete; was noch niemand getestet hat, zählt auf keiner Seite.</translation>
    </message>
    <message>
        <source>Those of the register and those that walks tell of; what stands in both counts once.</source>
        <translation>Die des Verzeichnisses und die aus Begehungen; was in beiden steht, zählt einmal.</translation>
    </message>
    <message>
        <source>Those that somebody looked at in this wave, by all on the map.</source>
        <translation>Die in dieser Welle angesehenen, durch alle auf der Karte.</translation>
    </message>
    <message>
        <source>Those that somebody looked at on the visits shown, by all on the map.</source>
        <translation>Die bei den gezeigten Besuchen angesehenen, durch alle auf der Karte.</translation>
    </message>
    <message>
        <source>Those that the business answered where everybody can read it, by all bad ones.</source>
        <translation>Die, auf die das Unternehmen für alle lesbar antwortete, durch alle schlechten.</translation>
    </message>
    <message>
        <source>Those that the business answered where everybody can read it, by all of them.</source>
        <translation>Die, auf die das Unternehmen für alle lesbar antwortete, durch alle.</translation>
    </message>
    <message>
        <source>Those with a figure that somebody watches, by all on the map.</source>
        <translation>Die mit einer Zahl, auf die jemand achtet, durch alle auf der Karte.</translation>
    </message>
    <message>
        <source>Those with a first reply, by all that were sent.</source>
        <translation>Die mit einer ersten Antwort, durch alle gesendeten.</translation>
    </message>
    <message>
        <source>Those without a figure, with one that nobody watches, or of which nobody asked.</source>
        <translation>Die ohne Kennzahl, mit einer, auf die niemand achtet, oder nach denen niemand fragte.</translation>
    </message>
    <message>
        <source>Time that adds value</source>
        <translation>Zeit, die Nutzen bringt</translation>
    </message>
    <message>
        <source>Time that could be left out, in minutes</source>
        <translation>Zeit, die entfallen könnte, in Minuten</translation>
    </message>
    <message>
        <source>Times I had to repeat myself</source>
        <translation>So oft wiederholte ich mich</translation>
    </message>
    <message>
        <source>Times within the target, by all that are judged, over all touchpoints.</source>
        <translation>Zeiten im Ziel, durch alle beurteilten, über alle Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Times within the target, by all that are judged.</source>
        <translation>Zeiten im Ziel, durch alle beurteilten.</translation>
    </message>
    <message>
        <source>Times within their standard</source>
        <translation>Zeiten innerhalb ihres Standards</translation>
    </message>
    <message>
        <source>Too few visits on one side to tell it from chance.</source>
        <translation>Auf einer Seite zu wenige Besuche, um es von Zufall zu unterscheiden.</translation>
    </message>
    <message>
        <source>Touchpoints audited</source>
        <translation>Auditierte Kontaktpunkte</translation>
    </message>
    <message>
        <source>Touchpoints that nobody keeps an eye on</source>
        <translation>Kontaktpunkte, auf die niemand achtet</translation>
    </message>
    <message>
        <source>Touchpoints that somebody keeps an eye on</source>
        <translation>Kontaktpunkte, auf die jemand achtet</translation>
    </message>
    <message>
        <source>Touchpoints that were not walked and count nothing: {n}.</source>
        <translation>Kontaktpunkte, die nicht begangen wurden und nicht zählen: {n}.</translation>
    </message>
    <message>
        <source>Touchpoints walked</source>
        <translation>Begangene Kontaktpunkte</translation>
    </message>
    <message>
        <source>Touchpoints whose band differs from that of the whole, where a critical point failed, where experience and expectation lie 2 or more apart, or that had a signature moment.</source>
        <translation>Kontaktpunkte, deren Stufe von der des Ganzen abweicht, an denen ein kritischer Punkt durchfiel, an denen Erlebnis und Erwartung 2 oder mehr auseinanderliegen oder die einen besonderen Moment hatten.</translation>
    </message>
    <message>
        <source>Touchpoints whose skills were never looked at</source>
        <translation>Kontaktpunkte, deren Fähigkeiten nie angesehen wurden</translation>
    </message>
    <message>
        <source>Two answers are 0 apart where they are the same, else 1.</source>
        <translation>Zwei Antworten haben den Abstand 0, wo sie gleich sind, sonst 1.</translation>
    </message>
    <message>
        <source>Two answers are as far apart as the difference of their item scores.</source>
        <translation>Der Abstand zweier Antworten ist der Unterschied ihrer Einzelwerte.</translation>
    </message>
    <message>
        <source>Two answers are as far apart as there are answers between the middle of one value and that of the other.</source>
        <translation>Der Abstand zweier Antworten ist die Zahl der Antworten zwischen der Mitte des einen Werts und der des anderen.</translation>
    </message>
    <message>
        <source>Two auditors</source>
        <translation>Zwei Prüfende</translation>
    </message>
    <message>
        <source>Two scored touchpoints are needed at least.</source>
        <translation>Mindestens zwei gewertete Kontaktpunkte sind nötig.</translation>
    </message>
    <message>
        <source>Two visits in each wave are needed at least to tell it from chance.</source>
        <translation>Mindestens zwei Besuche je Welle sind nötig, um es von Zufall zu unterscheiden.</translation>
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
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits spread by s = {s}: (1.96 × s ÷ {margin})² = {n} visits tell the mean to ± {margin}.</source>
        <translation>Besuche streuen um s = {s}: (1,96 × s ÷ {margin})² = {n} Besuche bestimmen das Mittel auf ± {margin}.</translation>
    </message>
    <message>
        <source>Visits that tell the mean score to ± {margin}</source>
        <translation>Besuche, die den mittleren Wert auf ± {margin} bestimmen</translation>
    </message>
    <message>
        <source>Visits under way or planned</source>
        <translation>Laufende oder geplante Besuche</translation>
    </message>
    <message>
        <source>Waiting for a reply: it counts once the reply came, or the limit has passed.</source>
        <translation>Wartet auf Antwort: zählt, sobald sie kommt oder die Grenze verstrichen ist.</translation>
    </message>
    <message>
        <source>What does not apply or was not observed counts as answered. What stands open comes first.</source>
        <translation>Was nicht zutrifft oder nicht beobachtet wurde, zählt als beantwortet. Was offen ist, steht zuerst.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Was am wichtigsten ist</translation>
    </message>
    <message>
        <source>What mending it adds to the overall score</source>
        <translation>Was das Beheben dem Gesamtwert hinzufügt</translation>
    </message>
    <message>
        <source>What open probes wait for, past the day on which it was due.</source>
        <translation>Worauf offene Testanfragen über den Tag der Fälligkeit hinaus warten.</translation>
    </message>
    <message>
        <source>What the answer earned of its points, as a mean of the visits on each side.</source>
        <translation>Was die Antwort von ihren Punkten erreichte, als Mittel der Besuche auf jeder Seite.</translation>
    </message>
    <message>
        <source>What the customer would pay for; waste and duplicates go.</source>
        <translation>Wofür der Kunde zahlen würde; Verschwendung und Doppeltes fallen weg.</translation>
    </message>
    <message>
        <source>What this figure was made of is no longer there.</source>
        <translation>Woraus diese Zahl entstand, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was given was used</source>
        <translation>Angegebenes wurde genutzt</translation>
    </message>
    <message>
        <source>What was met minus what was expected, both from 1 to 7 (SERVQUAL).</source>
        <translation>Erlebt minus erwartet, beides von 1 bis 7 (SERVQUAL).</translation>
    </message>
    <message>
        <source>What was said is in {file}.</source>
        <translation>Das Gesagte liegt in {file}.</translation>
    </message>
    <message>
        <source>What was said so far is kept.</source>
        <translation>Was bisher gesagt wurde, ist gesichert.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir fanden</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>With its bonus it earned {uncapped}; a section is held at 100.</source>
        <translation>Mit Bonus ergab er {uncapped}; ein Abschnitt endet bei 100.</translation>
    </message>
    <message>
        <source>Would drive me off</source>
        <translation>Würde mich vertreiben</translation>
    </message>
    <message>
        <source>Your answers are safe, and an older file was left as it was.</source>
        <translation>Ihre Antworten sind sicher, und eine ältere Datei blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Your answers are safe, and so is the backup beside them.</source>
        <translation>Ihre Antworten sind sicher, ebenso die Sicherung daneben.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file is kept until you change a setting.</source>
        <translation>Ihre Antworten sind sicher, und die Datei bleibt, bis Sie eine Einstellung ändern.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>Ihre Antworten sind sicher.</translation>
    </message>
    <message>
        <source>Your answers are safe; the settings stay in force until you close the window.</source>
        <translation>Ihre Antworten sind sicher; die Einstellungen gelten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>adds value</source>
        <translation>bringt Nutzen</translation>
    </message>
    <message>
        <source>answer stands</source>
        <translation>Antwort gilt</translation>
    </message>
    <message>
        <source>answered after {n} d</source>
        <translation>beantwortet nach {n} d</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>auditiert</translation>
    </message>
    <message>
        <source>audited in this wave, on other visits</source>
        <translation>in dieser Welle auditiert, bei anderen Besuchen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
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
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>client is right</source>
        <translation>Auftraggeber hat recht</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>Variationskoeffizient</translation>
    </message>
    <message>
        <source>counted, and nobody watches it</source>
        <translation>gezählt, und niemand achtet darauf</translation>
    </message>
    <message>
        <source>criticality {n}</source>
        <translation>Wichtigkeit {n}</translation>
    </message>
    <message>
        <source>done twice</source>
        <translation>doppelt getan</translation>
    </message>
    <message>
        <source>draft: a range while questions are open</source>
        <translation>Entwurf: eine Spanne, solange Fragen offen sind</translation>
    </message>
    <message>
        <source>due {due}, came {at}</source>
        <translation>fällig am {due}, gekommen am {at}</translation>
    </message>
    <message>
        <source>due {due}, nothing came</source>
        <translation>fällig am {due}, nichts kam</translation>
    </message>
    <message>
        <source>figures in the register</source>
        <translation>Zahlen im Verzeichnis</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>highest by lowest</source>
        <translation>höchster durch niedrigsten</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>Brennpunkt</translation>
    </message>
    <message>
        <source>indicative: less than 80 % was seen</source>
        <translation>Richtwert: weniger als 80&#xa0;% wurden gesehen</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>durchgefallen</translation>
    </message>
    <message>
        <source>measured, and somebody watches it</source>
        <translation>gemessen, und jemand achtet darauf</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>never audited</source>
        <translation>nie auditiert</translation>
    </message>
    <message>
        <source>no day noted</source>
        <translation>kein Tag notiert</translation>
    </message>
    <message>
        <source>no price came</source>
        <translation>kein Preis kam</translation>
    </message>
    <message>
        <source>no reply so far</source>
        <translation>bisher keine Antwort</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>niemand fragte</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keiner davon</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not answered so far</source>
        <translation>bisher nicht beantwortet</translation>
    </message>
    <message>
        <source>not audited in this wave</source>
        <translation>in dieser Welle nicht auditiert</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>noch nicht fällig</translation>
    </message>
    <message>
        <source>not measured at all</source>
        <translation>gar nicht gemessen</translation>
    </message>
    <message>
        <source>not preferred</source>
        <translation>nicht bevorzugt</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>nicht verlässlich</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>noch nicht getestet</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>nicht begangen</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>nichts wurde versprochen</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>one language without a name</source>
        <translation>eine Sprache ohne Namen</translation>
    </message>
    <message>
        <source>one visit, nothing behind it</source>
        <translation>ein Besuch, nichts dahinter</translation>
    </message>
    <message>
        <source>one visit, with a note</source>
        <translation>ein Besuch, mit Notiz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinal</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>teilweise recht</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>verlässlich</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>replied after {time}</source>
        <translation>beantwortet nach {time}</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>the sum of {n} parts</source>
        <translation>die Summe von {n} Teilen</translation>
    </message>
    <message>
        <source>three visits or more, and timed or photographed</source>
        <translation>drei Besuche oder mehr, dazu gemessen oder fotografiert</translation>
    </message>
    <message>
        <source>too few questions to tell</source>
        <translation>zu wenige Fragen für ein Urteil</translation>
    </message>
    <message>
        <source>two visits, or timed or photographed</source>
        <translation>zwei Besuche, oder gemessen oder fotografiert</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>Verschwendung</translation>
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
        <translation>{clock}, davon {open} geöffnet</translation>
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
        <source>{count} × {apart}²</source>
        <translation>{count} × {apart}²</translation>
    </message>
    <message>
        <source>{customers} × {rate} × {value} = {product}</source>
        <translation>{customers} × {rate} × {value} = {product}</translation>
    </message>
    <message>
        <source>{days} d: {share} still wait</source>
        <translation>{days} d: {share} warten noch</translation>
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
        <source>{gain} &lt; {usual} points: {lane}</source>
        <translation>{gain} &lt; {usual} Punkte: {lane}</translation>
    </message>
    <message>
        <source>{gain} ≥ {usual} points and {days} ≤ {most} days: {lane}</source>
        <translation>{gain} ≥ {usual} Punkte und {days} ≤ {most} Tage: {lane}</translation>
    </message>
    <message>
        <source>{gain} ≥ {usual} points but {days} &gt; {most} days: {lane}</source>
        <translation>{gain} ≥ {usual} Punkte, aber {days} &gt; {most} Tage: {lane}</translation>
    </message>
    <message>
        <source>{high} − {low} = {range}</source>
        <translation>{high} − {low} = {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{mean} ± {half} = {low} to {high}</source>
        <translation>{mean} ± {half} = {low} bis {high}</translation>
    </message>
    <message>
        <source>{met} of {n} enquiries had a reply within it: {low} to {high} with 95 % confidence (Wilson).</source>
        <translation>{met} von {n} Anfragen hatten innerhalb davon eine Antwort: {low} bis {high} mit 95 % Sicherheit (Wilson).</translation>
    </message>
    <message>
        <source>{met} − {expected} = {gap}</source>
        <translation>{met} − {expected} = {gap}</translation>
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
        <source>{name} has more than {count} pages.</source>
        <translation>{name} hat mehr als {count} Seiten.</translation>
    </message>
    <message>
        <source>{name} is an XForm, which has no rows and columns to edit; export the workbook that it was made from.</source>
        <translation>{name} ist ein XForm, das keine Zeilen und Spalten zum Bearbeiten hat; exportieren Sie die Arbeitsmappe, aus der es gemacht wurde.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a PDF.</source>
        <translation>{name} ist beschädigt: Als PDF ist es nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB: too large for a checklist.</source>
        <translation>{name} ist größer als 20 MB: zu groß für eine Checkliste.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB.</source>
        <translation>{name} ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a photo that can be read.</source>
        <translation>{name} ist weder ein PDF noch ein lesbares Foto.</translation>
    </message>
    <message>
        <source>{name} is no checklist: its name should end in {kinds}.</source>
        <translation>{name} ist keine Checkliste: Der Name sollte auf {kinds} enden.</translation>
    </message>
    <message>
        <source>{name} is not a certificate.</source>
        <translation>{name} ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>{name} is not a form of this program.</source>
        <translation>{name} ist kein Formular dieses Programms.</translation>
    </message>
    <message>
        <source>{name} is not a photo that can be read.</source>
        <translation>{name} ist kein lesbares Foto.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} ist schon vorhanden.</translation>
    </message>
    <message>
        <source>{name}: {label}</source>
        <translation>{name}: {label}</translation>
    </message>
    <message>
        <source>{n} in {days} d</source>
        <translation>{n} in {days} d</translation>
    </message>
    <message>
        <source>{n} of {all} prefer it</source>
        <translation>{n} von {all} bevorzugen ihn</translation>
    </message>
    <message>
        <source>{n} of {m}, each of them below</source>
        <translation>{n} von {m}, unten einzeln</translation>
    </message>
    <message>
        <source>{n} steps, of which {least} would be enough.</source>
        <translation>{n} Schritte, von denen {least} genügen würden.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n}-mal</translation>
    </message>
    <message>
        <source>{n} × {m}</source>
        <translation>{n} × {m}</translation>
    </message>
    <message>
        <source>{n}, each of them below</source>
        <translation>{n}, unten einzeln</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} gegen {other}</translation>
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
        <translation>{question} · Runde {number}</translation>
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
        <translation>{time}, in Geschäftszeit</translation>
    </message>
    <message>
        <source>{top} ÷ {whole} = {value}</source>
        <translation>{top} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>{touchpoint}, wave {wave}</source>
        <translation>{touchpoint}, Welle {wave}</translation>
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
        <translation>{value}, kein Ziel</translation>
    </message>
    <message>
        <source>{value}: the only one that counts</source>
        <translation>{value}: der einzige, der zählt</translation>
    </message>
    <message>
        <source>{value}: the price in the middle of {n}</source>
        <translation>{value}: der mittlere von {n} Preisen</translation>
    </message>
    <message>
        <source>{visit} is final, so its answers stand.</source>
        <translation>{visit} ist endgültig, daher gelten die Antworten.</translation>
    </message>
    <message>
        <source>{visit}, {day}</source>
        <translation>{visit}, {day}</translation>
    </message>
    <message>
        <source>{worth}: {work} min of work, {wait} min of waiting before it</source>
        <translation>{worth}: {work} min Arbeit, {wait} min Warten davor</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2026-09-22.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie ihn als 2026-09-22.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>„{text}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>„{text}“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>“{text}” lies ahead.</source>
        <translation>„{text}“ liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>({after} − {before})</source>
        <translation>({after} − {before})</translation>
    </message>
    <message>
        <source>(1.96 × {s} ÷ {margin})² = {x}, rounded up</source>
        <translation>(1,96 × {s} ÷ {margin})² = {x}, aufgerundet</translation>
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
        <translation>1 + 4 × {points} ÷ {most}, aufgerundet = {value}</translation>
    </message>
    <message>
        <source>1 less the disagreement that was observed by the one that chance would bring: 1 is full agreement, 0 is chance.</source>
        <translation>1 minus die beobachtete Abweichung durch die, die der Zufall brächte: 1 ist volle Übereinstimmung, 0 ist Zufall.</translation>
    </message>
    <message>
        <source>1 where it was seen twice, timed or photographed, or so set; 0.8 with a note; else 0.5.</source>
        <translation>1, wo es zweimal gesehen, gemessen, fotografiert oder so gesetzt wurde; 0,8 mit Notiz; sonst 0,5.</translation>
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
        <translation>Ein Bonus erhöht das Erreichte, nie das Mögliche.</translation>
    </message>
    <message>
        <source>A browser that is not signed in</source>
        <translation>Ein Browser ohne Anmeldung</translation>
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
