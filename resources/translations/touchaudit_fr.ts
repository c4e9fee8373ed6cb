<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Acknowledge</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>I have done this, or read it</source>
        <translation>Je l’ai fait, ou lu</translation>
    </message>
</context>
<context>
    <name>AmendSheet</name>
    <message>
        <source>Each change is logged with who, when, old and new. Signing again closes it.</source>
        <translation>Chaque changement est consigné&#x202f;: qui, quand, avant, après. Signer de nouveau clôt la rectification.</translation>
    </message>
    <message>
        <source>Amend the visit</source>
        <translation>Rectifier la visite</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Pourquoi la modifier&#x202f;?</translation>
    </message>
    <message>
        <source>Who changes it?</source>
        <translation>Qui la modifie&#x202f;?</translation>
    </message>
</context>
<context>
    <name>AmendingNotice</name>
    <message>
        <source>Open since {}, by {}. Every change is logged until it is signed again.</source>
        <translation>Ouverte depuis {}, par {}. Chaque changement est consigné jusqu’à la nouvelle signature.</translation>
    </message>
    <message>
        <source>Amending: {}</source>
        <translation>Rectification&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>AmendmentCard</name>
    <message>
        <source>Amendments</source>
        <translation>Rectifications</translation>
    </message>
    <message>
        <source>{}: {} → {}</source>
        <translation>{}&#x202f;: {} → {}</translation>
    </message>
    <message>
        <source>{}, {}. Why: {}</source>
        <translation>{}, {}. Motif&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>AnnotateCanvas</name>
    <message>
        <source>Enter puts a mark down, arrow keys move it, with Shift they size it, Delete removes it</source>
        <translation>Entrée pose une marque, les flèches la déplacent, avec Maj elles la redimensionnent, Suppr la retire</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Blurred part</source>
        <translation>Zone floutée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Photo, {} marks</source>
        <translation>Photo, {} marques</translation>
    </message>
    <message>
        <source>Photo, 1 mark</source>
        <translation>Photo, 1 marque</translation>
    </message>
    <message>
        <source>{}, mark {} of {}</source>
        <translation>{}, marque {} sur {}</translation>
    </message>
</context>
<context>
    <name>AnnotateSheet</name>
    <message>
        <source>Draw on the photo</source>
        <translation>Dessiner sur la photo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Words on the photo</source>
        <translation>Texte sur la photo</translation>
    </message>
    <message>
        <source>What does it say?</source>
        <translation>Quel texte&#x202f;?</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Retirer toutes les marques</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Quitter sans garder</translation>
    </message>
    <message>
        <source>What you drew is not kept yet: Done keeps it.</source>
        <translation>Votre dessin n’est pas encore enregistré&#x202f;: «&#x202f;Terminé&#x202f;» l’enregistre.</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Drag from anywhere to what the arrow shall point at.</source>
        <translation>Tirez depuis n’importe où vers ce que la flèche doit montrer.</translation>
    </message>
    <message>
        <source>Drag a box around what matters.</source>
        <translation>Tracez un cadre autour de ce qui compte.</translation>
    </message>
    <message>
        <source>Press where the words shall stand.</source>
        <translation>Appuyez là où le texte doit figurer.</translation>
    </message>
    <message>
        <source>Drag over a face, a plate or a name. Reports show the photo only so.</source>
        <translation>Passez sur un visage, une plaque ou un nom. Les rapports ne montrent la photo qu’ainsi.</translation>
    </message>
    <message>
        <source>Drag it or its ends; the arrow keys move it, too. F1 shows all keys.</source>
        <translation>Tirez la marque ou ses extrémités&#x202f;; les flèches la déplacent aussi. F1 montre toutes les touches.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Arrow, box, text, blur</source>
        <translation>Flèche, cadre, texte, flou</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Couleur suivante</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Put a mark in the middle; write its words</source>
        <translation>Poser une marque au milieu&#x202f;; écrire son texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Page ↑ ↓</source>
        <translation>Page ↑ ↓</translation>
    </message>
    <message>
        <source>Choose another mark</source>
        <translation>Choisir une autre marque</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Shift ← → ↑ ↓</source>
        <translation>Maj ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Size it</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Ctrl ← → ↑ ↓</source>
        <translation>Ctrl ← → ↑ ↓</translation>
    </message>
    <message>
        <source>Move it far</source>
        <translation>Déplacer loin</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Choose none; then leave</source>
        <translation>Ne rien choisir&#x202f;; puis quitter</translation>
    </message>
    <message>
        <source>DRAWING</source>
        <translation>DESSINER</translation>
    </message>
    <message>
        <source>A MARK THAT IS CHOSEN</source>
        <translation>UNE MARQUE CHOISIE</translation>
    </message>
</context>
<context>
    <name>AppealCard</name>
    <message>
        <source>Appeals</source>
        <translation>Contestations</translation>
    </message>
    <message>
        <source>{}, {}: {}</source>
        <translation>{}, {}&#x202f;: {}</translation>
    </message>
    <message>
        <source>Told: {}</source>
        <translation>Réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Trancher à nouveau</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Trancher</translation>
    </message>
</context>
<context>
    <name>AppealSheet</name>
    <message>
        <source>The report prints the appeal with its reason, and what came of it.</source>
        <translation>Le rapport imprime la contestation, son motif et son issue.</translation>
    </message>
    <message>
        <source>Appeal against an answer</source>
        <translation>Contester une réponse</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Who appeals?</source>
        <translation>Qui conteste&#x202f;?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
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
        <translation>Scannez ou tapez le code</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Stage {}, {} the purchase; change it</source>
        <translation>Modifier l’étape {} ({} l’achat)</translation>
    </message>
    <message>
        <source>Change this stage</source>
        <translation>Modifier cette étape</translation>
    </message>
</context>
<context>
    <name>CameraOffer</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>New picture from the camera</source>
        <translation>Nouvelle image de l’appareil photo</translation>
    </message>
    <message>
        <source>{} new pictures from the camera</source>
        <translation>{} nouvelles images de l’appareil photo</translation>
    </message>
    <message>
        <source>Add all {}</source>
        <translation>Ajouter les {}</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Change the card</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Look up within ten seconds</source>
        <translation>Lever les yeux en dix secondes</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Toute l’entreprise</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Front-desk lead: a role, no name</source>
        <translation>Responsable accueil&#x202f;: une fonction, pas un nom</translation>
    </message>
    <message>
        <source>Effort in days</source>
        <translation>Effort en jours</translation>
    </message>
    <message>
        <source>half a day is 0.5</source>
        <translation>une demi-journée&#x202f;: 0,5</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>How sure it helps</source>
        <translation>Certitude de l’effet</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Supposé</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>See evidence</source>
        <translation>Voir les preuves</translation>
    </message>
    <message>
        <source>Write the effort as a number of days, such as 0.5.</source>
        <translation>Indiquez l’effort en nombre de jours, par exemple 0,5.</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Une sauvegarde a été faite et vérifiée.</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Elle est utilisable.</translation>
    </message>
    <message>
        <source>It can’t be used yet.</source>
        <translation>Elle n’est pas encore utilisable.</translation>
    </message>
    <message>
        <source>What it amounts to</source>
        <translation>Ce qu’elle représente</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>{} scored, {} points</source>
        <translation>{} notées, {} points</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>knock-outs</source>
        <translation>éliminatoires</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>In {}</source>
        <translation>Dans {}</translation>
    </message>
    <message>
        <source>It asks for no {}: the report’s gap and curve stay empty.</source>
        <translation>Elle ne demande pas {}&#x202f;: l’écart et la courbe du rapport restent vides.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
    <message>
        <source>Outside any section</source>
        <translation>Hors de toute section</translation>
    </message>
</context>
<context>
    <name>ChoiceQuestion</name>
    <message>
        <source>Type to find an answer</source>
        <translation>Tapez pour trouver une réponse</translation>
    </message>
    <message>
        <source>Find an answer</source>
        <translation>Chercher une réponse</translation>
    </message>
</context>
<context>
    <name>ClientSheet</name>
    <message>
        <source>Change the client</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Make the client</source>
        <translation>Créer l’entreprise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Harbour Street Dental</source>
        <translation>Cabinet dentaire du Port</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Dental practice</source>
        <translation>Cabinet dentaire</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Map to start from</source>
        <translation>Carte de départ</translation>
    </message>
    <message>
        <source>Stages, touchpoints and personas usual in this trade; change them as you like.</source>
        <translation>Étapes, points de contact et personas habituels du secteur&#x202f;; modifiez-les à votre gré.</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Une entreprise a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The bands must rise from fair to excellent.</source>
        <translation>Les niveaux doivent monter de moyen à excellent.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>{} from</source>
        <translation>{} dès</translation>
    </message>
    <message>
        <source>Scores from 0 to 100; whatever lies below fair is poor.</source>
        <translation>Scores de 0 à 100&#x202f;; au-dessous de moyen, c’est faible.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>A photo is being added</source>
        <translation>Une photo est en cours d’ajout</translation>
    </message>
    <message>
        <source>This photo is being added. You can go on.</source>
        <translation>Cette photo est en cours d’ajout. Vous pouvez continuer.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>Une sauvegarde a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>Colours as the system</source>
        <translation>Couleurs comme le système</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Stages and channels</source>
        <translation>Étapes et canaux</translation>
    </message>
    <message>
        <source>{} of {} touchpoints audited</source>
        <translation>{} points de contact audités sur {}</translation>
    </message>
    <message>
        <source>touchpoints in {} of the places where the personas would look for one</source>
        <translation>des points de contact à {} des endroits où les personas en chercheraient un</translation>
    </message>
    <message>
        <source>{} of {} prefer it</source>
        <translation>préféré par {} sur {}</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>Field service</source>
        <translation>Service sur site</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>What firms forget</source>
        <translation>Ce que les entreprises oublient</translation>
    </message>
    <message>
        <source>Seldom polished, met by nearly every customer.</source>
        <translation>Rarement soignés, vus par presque tous les clients.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a touchpoint for {}</source>
        <translation>Ajouter un point de contact pour {}</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>audité</translation>
    </message>
    <message>
        <source>not audited in this wave</source>
        <translation>non audité dans cette vague</translation>
    </message>
    <message>
        <source>never audited</source>
        <translation>jamais audité</translation>
    </message>
    <message>
        <source>not on the map</source>
        <translation>absent de la carte</translation>
    </message>
    <message>
        <source>Nobody ever looked at</source>
        <translation>Jamais examinés</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
    <message>
        <source>{} of {} prefer it</source>
        <translation>préféré par {} sur {}</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a touchpoint here</source>
        <translation>Ajouter un point de contact ici</translation>
    </message>
    <message>
        <source>Not this wave</source>
        <translation>Pas cette vague</translation>
    </message>
    <message>
        <source>Not audited</source>
        <translation>Non audité</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>{} of {} audited</source>
        <translation>{} sur {} audités</translation>
    </message>
    <message>
        <source>{} touchpoints</source>
        <translation>{} points de contact</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Touchaudit made a mistake</source>
        <translation>Touchaudit a commis une erreur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What you entered up to now is stored. Please look through the text below and send it to whoever looks after the program.</source>
        <translation>Ce que vous avez saisi jusqu’ici est enregistré. Relisez le texte ci-dessous et envoyez-le à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Report of the mistake</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Criticality {} of 5</source>
        <translation>Importance {} sur 5</translation>
    </message>
</context>
<context>
    <name>EmptyRepeats</name>
    <message>
        <source>Add: {}</source>
        <translation>Ajouter&#x202f;: {}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Série</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>A note is wanted</source>
        <translation>Une note est demandée</translation>
    </message>
    <message>
        <source>A photo is wanted</source>
        <translation>Une photo est demandée</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Retirer {}</translation>
    </message>
    <message>
        <source>Up to 100 MB. It is kept with the answers, as it is.</source>
        <translation>Jusqu’à 100 Mo. Gardé avec les réponses, tel quel.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Answers and notes</source>
        <translation>Réponses et notes</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planifier une visite</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Parcours</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>question is open</source>
        <translation>question reste ouverte</translation>
    </message>
    <message>
        <source>questions are open</source>
        <translation>questions restent ouvertes</translation>
    </message>
    <message>
        <source>{} can be finished all the same: its score is a range then.</source>
        <translation>{} peut être terminé malgré tout&#x202f;: le score est alors une fourchette.</translation>
    </message>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Terminer quand même</translation>
    </message>
</context>
<context>
    <name>Geopoint</name>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Latitude, degrees north</source>
        <translation>Latitude, degrés nord</translation>
    </message>
    <message>
        <source>Longitude, degrees east</source>
        <translation>Longitude, degrés est</translation>
    </message>
    <message>
        <source>South and west are negative. Copy both from a map, parted by a comma.</source>
        <translation>Sud et ouest sont négatifs. Copiez les deux d’une carte, séparées par une virgule.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New client</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>The sample is being laid out</source>
        <translation>L’exemple est en préparation</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>visit under way</source>
        <translation>visite en cours</translation>
    </message>
    <message>
        <source>visits under way</source>
        <translation>visites en cours</translation>
    </message>
    <message>
        <source>{} planned</source>
        <translation>À venir&#x202f;: {}</translation>
    </message>
    <message>
        <source>No visit under way</source>
        <translation>Aucune visite en cours</translation>
    </message>
    <message>
        <source>All data stays on this computer, in {}. No backup yet.</source>
        <translation>Toutes les données restent sur cet ordinateur, dans {}. Aucune sauvegarde encore.</translation>
    </message>
    <message>
        <source>All data stays on this computer, in {}. Last backup: {}.</source>
        <translation>Toutes les données restent sur cet ordinateur, dans {}. Dernière sauvegarde&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Stand in your client’s own queue, and hand over the road map out of it.</source>
        <translation>Mettez-vous dans la file de votre commanditaire, et remettez-lui la feuille de route pour en sortir.</translation>
    </message>
    <message>
        <source>The sample is a made-up dental practice; remove it whenever you like.</source>
        <translation>L’exemple est un cabinet dentaire inventé&#x202f;; supprimez-le quand vous voulez.</translation>
    </message>
    <message>
        <source>{}, question {} of {}</source>
        <translation>{}, question {} sur {}</translation>
    </message>
    <message>
        <source>stopped {}</source>
        <translation>interrompu {}</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>rien n’a été perdu</translation>
    </message>
    <message>
        <source>Continue the walk</source>
        <translation>Reprendre le parcours</translation>
    </message>
    <message>
        <source>PICK UP WHERE YOU STOOD</source>
        <translation>REPRENEZ OÙ VOUS ÉTIEZ</translation>
    </message>
    <message>
        <source>{} of the touchpoints walked</source>
        <translation>{} des points de contact parcourus</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>point chaud</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>points chauds</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Ouvrir {}</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Plus d’actions pour {}</translation>
    </message>
    <message>
        <source>Change name and bands</source>
        <translation>Modifier le nom et les niveaux</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>Retirer cette entreprise</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{}&#x202f;: retiré.</translation>
    </message>
</context>
<context>
    <name>HotSpots</name>
    <message>
        <source>See evidence</source>
        <translation>Voir les preuves</translation>
    </message>
    <message>
        <source>See the evidence at {}</source>
        <translation>Voir les preuves pour {}</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Vers la feuille de route</translation>
    </message>
    <message>
        <source>Put {} on the road map</source>
        <translation>Mettre {} sur la feuille de route</translation>
    </message>
</context>
<context>
    <name>InventorySheet</name>
    <message>
        <source>Add from an inventory</source>
        <translation>Ajouter depuis un inventaire</translation>
    </message>
    <message>
        <source>Add to the map</source>
        <translation>Ajouter à la carte</translation>
    </message>
    <message>
        <source>Each comes with its stage, service standard, criticality and checklist.</source>
        <translation>Chacun vient avec son étape, son standard de service, son importance et sa grille.</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Tick at least one touchpoint.</source>
        <translation>Cochez au moins un point de contact.</translation>
    </message>
    <message>
        <source>{}, criticality {}</source>
        <translation>{}, importance {}</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>Skipped by the checklist</source>
        <translation>Sautées par la grille</translation>
    </message>
</context>
<context>
    <name>JumpSheet</name>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>Type to find a question</source>
        <translation>Tapez pour trouver une question</translation>
    </message>
    <message>
        <source>All {}</source>
        <translation>Toutes {}</translation>
    </message>
    <message>
        <source>Open {}</source>
        <translation>Ouvertes {}</translation>
    </message>
    <message>
        <source>Flagged {}</source>
        <translation>Marquées {}</translation>
    </message>
    <message>
        <source>Evidence wanted {}</source>
        <translation>Preuve demandée {}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go to a place, or find words</source>
        <translation>Aller à un lieu, ou trouver des mots</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>I had to repeat myself</source>
        <translation>J’ai dû me répéter</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Message vu</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Chronomètre</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Temps intermédiaire</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Occasion manquée</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Move the photo in focus</source>
        <translation>Déplacer la photo choisie</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Y revenir plus tard</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Paste a photo into a walk</source>
        <translation>Coller une photo dans un parcours</translation>
    </message>
    <message>
        <source>Next control</source>
        <translation>Élément suivant</translation>
    </message>
    <message>
        <source>Close, leave as it was</source>
        <translation>Fermer sans rien changer</translation>
    </message>
    <message>
        <source>Take what a sheet asks for</source>
        <translation>Valider une feuille</translation>
    </message>
    <message>
        <source>Pick a card up, put it down</source>
        <translation>Prendre une fiche, la poser</translation>
    </message>
    <message>
        <source>Another lane</source>
        <translation>Autre colonne</translation>
    </message>
    <message>
        <source>Higher, lower</source>
        <translation>Plus haut, plus bas</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>ON A WALK</source>
        <translation>PENDANT UN PARCOURS</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>PARTOUT</translation>
    </message>
    <message>
        <source>ON THE ROAD MAP</source>
        <translation>SUR LA FEUILLE DE ROUTE</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>{}, place {} of {}</source>
        <translation>{}, place {} sur {}</translation>
    </message>
    <message>
        <source>From missed opportunities and afterthoughts.</source>
        <translation>D’occasions manquées et de réflexions après coup.</translation>
    </message>
    <message>
        <source>This month: ends a pain, costs little.</source>
        <translation>Ce mois-ci&#x202f;: ôte une gêne, coûte peu.</translation>
    </message>
    <message>
        <source>This quarter: needs some money or training.</source>
        <translation>Ce trimestre&#x202f;: un peu d’argent ou de formation.</translation>
    </message>
    <message>
        <source>This year: worth doing, needs a decision.</source>
        <translation>Cette année&#x202f;: utile, demande une décision.</translation>
    </message>
    <message>
        <source>Write an idea</source>
        <translation>Noter une idée</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Ajouter ici</translation>
    </message>
    <message>
        <source>Add a card to {}</source>
        <translation>Ajouter une fiche à «&#x202f;{}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>Show its pages</source>
        <translation>Voir ses pages</translation>
    </message>
    <message>
        <source>Export as a workbook…</source>
        <translation>Exporter en classeur…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Versions and use</source>
        <translation>Versions et usage</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>Copiée&#x202f;: {}</translation>
    </message>
    <message>
        <source>Retired: {}</source>
        <translation>Retirée&#x202f;: {}</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Enregistrer la grille</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Checklists</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Each is an XLSForm: written in Excel, walked here or on a phone with ODK or Kobo</source>
        <translation>Chacune est un XLSForm&#x202f;: écrite dans Excel, parcourue ici ou sur téléphone avec ODK ou Kobo</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Vérifier un fichier…</translation>
    </message>
    <message>
        <source>Open a checklist…</source>
        <translation>Ouvrir une grille…</translation>
    </message>
    <message>
        <source>Search the checklists</source>
        <translation>Rechercher dans les grilles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No checklist has these words.</source>
        <translation>Aucune grille ne contient ces mots.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Shipped with Touchaudit</source>
        <translation>Fournies avec Touchaudit</translation>
    </message>
    <message>
        <source>In the library now: {}</source>
        <translation>Désormais dans la bibliothèque&#x202f;: {}</translation>
    </message>
    <message>
        <source>Open a checklist</source>
        <translation>Ouvrir une grille</translation>
    </message>
    <message>
        <source>Checklists ({})</source>
        <translation>Grilles ({})</translation>
    </message>
    <message>
        <source>Check a checklist</source>
        <translation>Vérifier une grille</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>about {} min</source>
        <translation>environ {} min</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Plus d’actions pour {}</translation>
    </message>
    <message>
        <source>{} can’t be used as it is</source>
        <translation>{} n’est pas utilisable tel quel</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>Écrivez votre réponse ici</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Clients</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing to undo here.</source>
        <translation>Rien à annuler ici.</translation>
    </message>
    <message>
        <source>Nothing to redo here.</source>
        <translation>Rien à rétablir ici.</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Annulé&#x202f;: {}</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Rétabli&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>More for this client</source>
        <translation>Plus d’actions pour cette entreprise</translation>
    </message>
    <message>
        <source>Add from an inventory</source>
        <translation>Ajouter depuis un inventaire</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un persona</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Change name and bands</source>
        <translation>Modifier le nom et les niveaux</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Ajouter un point de contact</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planifier une visite</translation>
    </message>
    <message>
        <source>Touchpoint map</source>
        <translation>Carte des points de contact</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Vague {}</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>point de contact</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>points de contact</translation>
    </message>
    <message>
        <source>{} added to the map.</source>
        <translation>{} sur la carte désormais.</translation>
    </message>
    <message>
        <source>{} of {} walked</source>
        <translation>{} sur {} parcourus</translation>
    </message>
    <message>
        <source>{} since the wave before</source>
        <translation>{} depuis la vague précédente</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>point chaud</translation>
    </message>
    <message>
        <source>hot spots</source>
        <translation>points chauds</translation>
    </message>
    <message>
        <source>bright spot</source>
        <translation>point fort</translation>
    </message>
    <message>
        <source>bright spots</source>
        <translation>points forts</translation>
    </message>
    <message>
        <source>missed opportunity</source>
        <translation>occasion manquée</translation>
    </message>
    <message>
        <source>missed opportunities</source>
        <translation>occasions manquées</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Score global</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Points chauds</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{}&#x202f;: retiré.</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} est sur la feuille de route.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Remove this visit</source>
        <translation>Retirer cette visite</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Messages seen</source>
        <translation>Messages vus</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Reprendre&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>A poster, a leaflet, an e-mail, a text message: what did they tell you?</source>
        <translation>Affiche, dépliant, e-mail, SMS&#x202f;: que vous a-t-on dit&#x202f;?</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Message seen</source>
        <translation>Message vu</translation>
    </message>
    <message>
        <source>Say in a few words what it said.</source>
        <translation>Dites en quelques mots ce qu’il disait.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qu’il disait</translation>
    </message>
    <message>
        <source>“Your order is on its way”</source>
        <translation>«&#x202f;Votre commande est en route&#x202f;»</translation>
    </message>
</context>
<context>
    <name>MissedCard</name>
    <message>
        <source>Missed opportunities</source>
        <translation>Occasions manquées</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Reprendre&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Nothing to answer here: read it and go on.</source>
        <translation>Rien à répondre ici&#x202f;: lisez et continuez.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>What did you see, hear, feel?</source>
        <translation>Qu’avez-vous vu, entendu, ressenti&#x202f;?</translation>
    </message>
    <message>
        <source>Facts, not opinions (N)</source>
        <translation>Des faits, pas des opinions (N)</translation>
    </message>
    <message>
        <source>Quick and friendly.</source>
        <translation>Rapide et aimable.</translation>
    </message>
    <message>
        <source>The answer was complete.</source>
        <translation>La réponse était complète.</translation>
    </message>
    <message>
        <source>I was thanked by name.</source>
        <translation>On m’a remercié par mon nom.</translation>
    </message>
</context>
<context>
    <name>Nudge</name>
    <message>
        <source>Worth a note or a photo: what exactly happened?</source>
        <translation>Cela vaut une note ou une photo&#x202f;: que s’est-il passé au juste&#x202f;?</translation>
    </message>
    <message>
        <source>a note and a photo</source>
        <translation>une note et une photo</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>une photo</translation>
    </message>
    <message>
        <source>This answer falls short, so the checklist wants {}.</source>
        <translation>Cette réponse n’a pas tous les points&#x202f;: la grille demande {}.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Standard: {}, at most {}</source>
        <translation>Standard&#x202f;: {}, au plus {}</translation>
    </message>
</context>
<context>
    <name>OpportunitySheet</name>
    <message>
        <source>Missed opportunity</source>
        <translation>Occasion manquée</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What could they have done, sold or said here, and did not?</source>
        <translation>Qu’aurait-on pu faire, vendre ou dire ici, et qu’on n’a pas fait&#x202f;?</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Ce qui a été manqué</translation>
    </message>
    <message>
        <source>Nobody offered …</source>
        <translation>Personne n’a proposé…</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>What made you notice it (optional)</source>
        <translation>Ce qui vous l’a fait remarquer (facultatif)</translation>
    </message>
    <message>
        <source>A sale</source>
        <translation>Une vente</translation>
    </message>
    <message>
        <source>A kind word</source>
        <translation>Un mot aimable</translation>
    </message>
    <message>
        <source>A return visit</source>
        <translation>Un retour</translation>
    </message>
    <message>
        <source>A saved wait</source>
        <translation>Une attente évitée</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Quel genre</translation>
    </message>
    <message>
        <source>Nobody asked for my name or number.</source>
        <translation>Personne n’a demandé mon nom ni mon numéro.</translation>
    </message>
    <message>
        <source>Nobody offered the next appointment.</source>
        <translation>Personne n’a proposé le prochain rendez-vous.</translation>
    </message>
    <message>
        <source>Nothing was said about what goes with it.</source>
        <translation>Rien n’a été dit sur ce qui va avec.</translation>
    </message>
    <message>
        <source>Nobody asked whether I was content.</source>
        <translation>Personne n’a demandé si j’étais satisfait.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>What kind?</source>
        <translation>Quel genre&#x202f;?</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>À quelle fréquence&#x202f;?</translation>
    </message>
    <message>
        <source>Say in a line what was missed.</source>
        <translation>Dites en une ligne ce qui a été manqué.</translation>
    </message>
    <message>
        <source>Photo of what was missed</source>
        <translation>Photo de ce qui a été manqué</translation>
    </message>
    <message>
        <source>Photo: {}</source>
        <translation>Photo&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>PagesSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pages of the checklist</source>
        <translation>Pages de la grille</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>A client, visit, touchpoint, page, action, or words of a note</source>
        <translation>Entreprise, visite, point de contact, page, action ou mots d’une note</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Nothing here answers to that.</source>
        <translation>Rien ici n’y correspond.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What to go to</source>
        <translation>Où aller</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Change {}</source>
        <translation>Modifier {}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Rien encore.</translation>
    </message>
</context>
<context>
    <name>PersonaSheet</name>
    <message>
        <source>Change the persona</source>
        <translation>Modifier le persona</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un persona</translation>
    </message>
    <message>
        <source>Worried father</source>
        <translation>Père inquiet</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Who you are, what you want, what you know already, what you must not say.</source>
        <translation>Qui vous êtes, ce que vous voulez, ce que vous savez déjà, ce qu’il ne faut pas dire.</translation>
    </message>
    <message>
        <source>The card to learn by heart</source>
        <translation>La fiche à apprendre par cœur</translation>
    </message>
    <message>
        <source>Channels this person prefers</source>
        <translation>Canaux que cette personne préfère</translation>
    </message>
</context>
<context>
    <name>PhotoSheet</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Move it before the one before</source>
        <translation>Déplacer avant la précédente</translation>
    </message>
    <message>
        <source>Move it behind the one after</source>
        <translation>Déplacer après la suivante</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Que montre-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Draw or blur</source>
        <translation>Dessiner ou flouter</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Add a photo (C)</source>
        <translation>Ajouter une photo (C)</translation>
    </message>
    <message>
        <source>Paste the copied photo (Ctrl+V)</source>
        <translation>Coller la photo copiée (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose, drop or paste a photo.</source>
        <translation>Choisissez, déposez ou collez une photo.</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Place {} sur {}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Adds this sentence</source>
        <translation>Ajoute cette phrase</translation>
    </message>
    <message>
        <source>Nobody greeted me.</source>
        <translation>Personne ne m’a salué.</translation>
    </message>
    <message>
        <source>I had to ask twice.</source>
        <translation>J’ai dû demander deux fois.</translation>
    </message>
    <message>
        <source>No price or time was given.</source>
        <translation>Ni prix ni délai n’ont été donnés.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Or drop one anywhere on this page, or paste it with Ctrl+V.</source>
        <translation>Ou déposez-en une n’importe où sur cette page, ou collez-la avec Ctrl+V.</translation>
    </message>
    <message>
        <source>photo, shown below</source>
        <translation>photo, affichée ci-dessous</translation>
    </message>
    <message>
        <source>photos, shown below</source>
        <translation>photos, affichées ci-dessous</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Start walking</source>
        <translation>Commencer le parcours</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>votre nom</translation>
    </message>
    <message>
        <source>YOUR PART</source>
        <translation>VOTRE RÔLE</translation>
    </message>
    <message>
        <source>Not on this visit</source>
        <translation>Pas dans cette visite</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Modifier la visite</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planifier une visite</translation>
    </message>
    <message>
        <source>no site</source>
        <translation>aucun site</translation>
    </message>
    <message>
        <source>as yourself</source>
        <translation>en votre nom</translation>
    </message>
    <message>
        <source>The visit needs a title.</source>
        <translation>La visite a besoin d’un titre.</translation>
    </message>
    <message>
        <source>The plan is kept.</source>
        <translation>Le plan est enregistré.</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>La visite</translation>
    </message>
    <message>
        <source>What you walk, in this order</source>
        <translation>Ce que vous parcourez, dans cet ordre</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Vague {}</translation>
    </message>
    <message>
        <source>Wave {}, new</source>
        <translation>Vague {}, nouvelle</translation>
    </message>
    <message>
        <source>{}, {}, about {} minutes</source>
        <translation>{}, {}, environ {} minutes</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>point de contact</translation>
    </message>
    <message>
        <source>touchpoints</source>
        <translation>points de contact</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>Choose at least one touchpoint below.</source>
        <translation>Choisissez au moins un point de contact ci-dessous.</translation>
    </message>
    <message>
        <source>Walk {} too</source>
        <translation>Parcourir aussi {}</translation>
    </message>
    <message>
        <source>{} was removed.</source>
        <translation>{}&#x202f;: retiré.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>How to judge this</source>
        <translation>Comment juger</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>It could not be seen</source>
        <translation>Impossible à voir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Come back later</source>
        <translation>Y revenir plus tard</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>QUESTION {} OF {}</source>
        <translation>QUESTION {} SUR {}</translation>
    </message>
    <message>
        <source>Does not apply here: it leaves the score.</source>
        <translation>Sans objet ici&#x202f;: ne compte pas dans le score.</translation>
    </message>
    <message>
        <source>Not observed: {}</source>
        <translation>Non observé&#x202f;: {}</translation>
    </message>
    <message>
        <source>Marked to come back</source>
        <translation>Marquée pour y revenir</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The page shown</source>
        <translation>La page affichée</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Keep this order</source>
        <translation>Garder cet ordre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Best first. Drag a line, or choose it and press Alt with ↑ or ↓.</source>
        <translation>Le meilleur d’abord. Tirez une ligne, ou choisissez-la et appuyez sur Alt avec ↑ ou ↓.</translation>
    </message>
</context>
<context>
    <name>RankList</name>
    <message>
        <source>Order, best first</source>
        <translation>Ordre, le meilleur d’abord</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Not observed</source>
        <translation>Non observé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It leaves the score and lowers the coverage, so the report says why.</source>
        <translation>Cela sort du score et abaisse la couverture&#x202f;; le rapport dit donc pourquoi.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why could you not see it?</source>
        <translation>Pourquoi n’avez-vous pas pu le voir&#x202f;?</translation>
    </message>
    <message>
        <source>It was closed.</source>
        <translation>C’était fermé.</translation>
    </message>
    <message>
        <source>The person was not there.</source>
        <translation>La personne n’était pas là.</translation>
    </message>
    <message>
        <source>It would have given me away.</source>
        <translation>Cela m’aurait trahi.</translation>
    </message>
    <message>
        <source>There was no time.</source>
        <translation>Le temps manquait.</translation>
    </message>
    <message>
        <source>I forgot to look.</source>
        <translation>J’ai oublié de regarder.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Donnez une raison.</translation>
    </message>
</context>
<context>
    <name>RepeatBar</name>
    <message>
        <source>Round</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Remove {} {}</source>
        <translation>Retirer {} {}</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>The report is being set</source>
        <translation>Le rapport est en composition</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Vague {}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Envoyé à {}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>l’imprimante</translation>
    </message>
    <message>
        <source>Tick at least one part of the report.</source>
        <translation>Cochez au moins une partie du rapport.</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Walk a touchpoint, and the report is here.</source>
        <translation>Rien à rapporter pour l’instant. Parcourez un point de contact, et le rapport sera là.</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visites</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>vague {}</translation>
    </message>
    <message>
        <source>page {} of {}</source>
        <translation>page {} sur {}</translation>
    </message>
    <message>
        <source>question is</source>
        <translation>question reste</translation>
    </message>
    <message>
        <source>questions are</source>
        <translation>questions restent</translation>
    </message>
    <message>
        <source>{} still open</source>
        <translation>{} encore sans réponse</translation>
    </message>
    <message>
        <source>The report shows a range instead of one score until they are answered.</source>
        <translation>Tant qu’elles sont ouvertes, le rapport montre une fourchette au lieu d’un score.</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Y répondre</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Prepared for</source>
        <translation>Préparé pour</translation>
    </message>
    <message>
        <source>name on the cover</source>
        <translation>nom sur la couverture</translation>
    </message>
    <message>
        <source>Staff-safe edition</source>
        <translation>Édition protégeant le personnel</translation>
    </message>
    <message>
        <source>Leaves out the auditor’s name, photos and times of day.</source>
        <translation>Omet le nom de l’auditeur, les photos et les heures.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Summary on one page</source>
        <translation>Résumé en une page</translation>
    </message>
    <message>
        <source>The customer’s journey</source>
        <translation>Le chemin du client</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Hot spots with evidence</source>
        <translation>Points chauds et preuves</translation>
    </message>
    <message>
        <source>Every touchpoint</source>
        <translation>Chaque point de contact</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Change between waves</source>
        <translation>Évolution entre les vagues</translation>
    </message>
    <message>
        <source>How it was measured</source>
        <translation>Comment on a mesuré</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Chaque réponse</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>Dans ce rapport</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Signed. Every change from now on is an amendment.</source>
        <translation>Signé. Tout changement est désormais une rectification.</translation>
    </message>
    <message>
        <source>Appeal kept.</source>
        <translation>Contestation enregistrée.</translation>
    </message>
    <message>
        <source>Appeal settled.</source>
        <translation>Contestation tranchée.</translation>
    </message>
    <message>
        <source>Message removed.</source>
        <translation>Message retiré.</translation>
    </message>
    <message>
        <source>Missed opportunity removed.</source>
        <translation>Occasion manquée retirée.</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Retour au brouillon</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Remettre pour relecture</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>Make final</source>
        <translation>Rendre définitif</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>Signer la rectification</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>Answer: {}</source>
        <translation>Réponse&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>RoadCard</name>
    <message>
        <source>Space picks it up, arrows move it, Enter opens it</source>
        <translation>Espace la prend, les flèches la déplacent, Entrée l’ouvre</translation>
    </message>
    <message>
        <source>Picked up: {}</source>
        <translation>Prise&#x202f;: {}</translation>
    </message>
    <message>
        <source>Put down: {}</source>
        <translation>Posée&#x202f;: {}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} jours</translation>
    </message>
    <message>
        <source>by {}</source>
        <translation>pour le {}</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>preuve</translation>
    </message>
    <message>
        <source>pieces of evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>point chaud</translation>
    </message>
</context>
<context>
    <name>RoadmapPage</name>
    <message>
        <source>Show in report</source>
        <translation>Voir dans le rapport</translation>
    </message>
    <message>
        <source>Road map · drag a card, or pick it up with Space and move it with the arrows</source>
        <translation>Feuille de route · tirez une fiche, ou prenez-la avec Espace et déplacez-la avec les flèches</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>La fiche a été retirée.</translation>
    </message>
    <message>
        <source>{} no card yet.</source>
        <translation>{} pas encore de fiche.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
    <message>
        <source>finding has</source>
        <translation>constat n’a</translation>
    </message>
    <message>
        <source>findings have</source>
        <translation>constats n’ont</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Les parcourir</translation>
    </message>
    <message>
        <source>Put the weightiest on</source>
        <translation>Ajouter les plus importants</translation>
    </message>
    <message>
        <source>The weightiest findings are on the road map.</source>
        <translation>Les constats les plus importants sont sur la feuille de route.</translation>
    </message>
</context>
<context>
    <name>RunningChip</name>
    <message>
        <source>Stopwatch still running: {}</source>
        <translation>Chronomètre en marche&#x202f;: {}</translation>
    </message>
    <message>
        <source>{} still running: {}</source>
        <translation>{} en marche&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>SavedChip</name>
    <message>
        <source>NOT SAVED · try again</source>
        <translation>NON ENREGISTRÉ · réessayer</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré {}</translation>
    </message>
    <message>
        <source>Final: to be read only</source>
        <translation>Définitif&#x202f;: lecture seule</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>not walked</source>
        <translation>non parcouru</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>nothing walked yet</source>
        <translation>rien de parcouru</translation>
    </message>
    <message>
        <source>Score {}, {}</source>
        <translation>Score {}, {}</translation>
    </message>
</context>
<context>
    <name>SeenButton</name>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Pick a time …</source>
        <translation>Choisir une heure…</translation>
    </message>
    <message>
        <source>Seen at {}</source>
        <translation>Vu à {}</translation>
    </message>
    <message>
        <source>Seen just now</source>
        <translation>Vu à l’instant</translation>
    </message>
    <message>
        <source>Seen on {}, {}</source>
        <translation>Vu le {}, {}</translation>
    </message>
    <message>
        <source>{} ago</source>
        <translation>il y a {}</translation>
    </message>
</context>
<context>
    <name>SeenSheet</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The report prints how long after the fact the answers were written down.</source>
        <translation>Le rapport imprime combien de temps après les faits les réponses ont été notées.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>Quand l’avez-vous vu&#x202f;?</translation>
    </message>
    <message>
        <source>Write the time as 14:05.</source>
        <translation>Écrivez l’heure ainsi&#x202f;: 14:05.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Takes effect when you close the settings.</source>
        <translation>Prend effet à la fermeture des réglages.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Un deuxième dossier de sauvegarde</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Being made and checked…</source>
        <translation>Création et contrôle…</translation>
    </message>
    <message>
        <source>Choose a second folder</source>
        <translation>Choisir un deuxième dossier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Pas de deuxième dossier</translation>
    </message>
    <message>
        <source>On another disk or a stick, it gets every backup, too.</source>
        <translation>Sur un autre disque ou une clé, il reçoit aussi chaque sauvegarde.</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Stands on your visits and in the report.</source>
        <translation>Figure sur vos visites et dans le rapport.</translation>
    </message>
    <message>
        <source>Offer new pictures of the camera on a walk</source>
        <translation>Proposer les nouvelles images pendant un parcours</translation>
    </message>
    <message>
        <source>Choose its folder</source>
        <translation>Choisir son dossier</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>The camera&apos;s folder</source>
        <translation>Dossier de l’appareil photo</translation>
    </message>
    <message>
        <source>Off. The camera&apos;s own pictures are never moved or deleted.</source>
        <translation>Désactivé. Les images de l’appareil ne sont jamais déplacées ni supprimées.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Made and checked: {}</source>
        <translation>Faite et vérifiée&#x202f;: {}</translation>
    </message>
    <message>
        <source>No backup was made; the window says why.</source>
        <translation>Aucune sauvegarde faite&#x202f;; la fenêtre dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>SettleSheet</name>
    <message>
        <source>{} – answered “{}”. {} appeals: {}</source>
        <translation>{} – réponse «&#x202f;{}&#x202f;». {} conteste&#x202f;: {}</translation>
    </message>
    <message>
        <source>Settle the appeal</source>
        <translation>Trancher la contestation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What the client is told</source>
        <translation>Ce qu’on répond à l’entreprise</translation>
    </message>
    <message>
        <source>Where the client is right, amend the visit as well: the answer itself stays.</source>
        <translation>Si l’entreprise a raison, rectifiez aussi la visite&#x202f;: la réponse elle-même reste.</translation>
    </message>
    <message>
        <source>Why? The report prints it.</source>
        <translation>Pourquoi&#x202f;? Le rapport l’imprime.</translation>
    </message>
    <message>
        <source>The client is right</source>
        <translation>L’entreprise a raison</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>The answer stands</source>
        <translation>La réponse est maintenue</translation>
    </message>
    <message>
        <source>Say in a sentence why it was decided so.</source>
        <translation>Dites en une phrase pourquoi c’est ainsi.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>relecteur</translation>
    </message>
    <message>
        <source>client</source>
        <translation>entreprise</translation>
    </message>
</context>
<context>
    <name>SignSheet</name>
    <message>
        <source>From now on every change is an amendment with a reason, and the report prints it.</source>
        <translation>Désormais tout changement est une rectification motivée, imprimée dans le rapport.</translation>
    </message>
    <message>
        <source>This closes the amendment. The report prints what was changed, and why.</source>
        <translation>Cela clôt la rectification. Le rapport imprime ce qui a changé, et pourquoi.</translation>
    </message>
    <message>
        <source>Sign the amendment</source>
        <translation>Signer la rectification</translation>
    </message>
    <message>
        <source>Sign the visit</source>
        <translation>Signer la visite</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>La refaire</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Draw it with a finger, a pen or the mouse. Left empty, the name as typed signs.</source>
        <translation>Tracez-la au doigt, au stylet ou à la souris. Vide, le nom tapé fait foi.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Dites qui signe.</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>Signed</name>
    <message>
        <source>Signature of {}</source>
        <translation>Signature de {}</translation>
    </message>
</context>
<context>
    <name>SiteSheet</name>
    <message>
        <source>Change the site</source>
        <translation>Modifier le site</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Harbour Street</source>
        <translation>Rue du Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>SkippedNote</name>
    <message>
        <source>question skipped</source>
        <translation>question sautée</translation>
    </message>
    <message>
        <source>questions skipped</source>
        <translation>questions sautées</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>Place on the scale</source>
        <translation>Place sur l’échelle</translation>
    </message>
</context>
<context>
    <name>StageSheet</name>
    <message>
        <source>Change the stage</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>When it happens</source>
        <translation>Quand cela a lieu</translation>
    </message>
    <message>
        <source>Seen from the customer’s main dealing with the firm.</source>
        <translation>Vu depuis l’affaire principale du client avec l’entreprise.</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Vers la droite</translation>
    </message>
</context>
<context>
    <name>StateLine</name>
    <message>
        <source>The visit is {}</source>
        <translation>État de la visite&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Move {}: drag, or the up and down keys</source>
        <translation>Déplacer {}&#x202f;: tirez, ou touches haut et bas</translation>
    </message>
    <message>
        <source>Checklist for {}</source>
        <translation>Grille pour {}</translation>
    </message>
    <message>
        <source>Leave out {}</source>
        <translation>Laisser de côté {}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Their day, in order</source>
        <translation>Leur journée, dans l’ordre</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Points de contact de cette visite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Place {} of {}</source>
        <translation>Place {} sur {}</translation>
    </message>
</context>
<context>
    <name>Stopwatch</name>
    <message>
        <source>Stopwatch</source>
        <translation>Chronomètre</translation>
    </message>
    <message>
        <source>Set to zero</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>Temps intermédiaire</translation>
    </message>
    <message>
        <source>Lap (L)</source>
        <translation>Temps intermédiaire (L)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Remarqué</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Servi</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Lap {}</source>
        <translation>Temps {}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Use {}</source>
        <translation>Utiliser {}</translation>
    </message>
    <message>
        <source>Standard: {} or less, never over {}.</source>
        <translation>Standard&#x202f;: {} ou moins, jamais plus de {}.</translation>
    </message>
    <message>
        <source>Within the standard of {}.</source>
        <translation>Dans le standard de {}.</translation>
    </message>
    <message>
        <source>Slower than the standard of {}.</source>
        <translation>Plus lent que le standard de {}.</translation>
    </message>
    <message>
        <source>Over the limit of {}.</source>
        <translation>Au-delà de la limite de {}.</translation>
    </message>
</context>
<context>
    <name>SuggestionSheet</name>
    <message>
        <source>Findings without a card</source>
        <translation>Constats sans fiche</translation>
    </message>
    <message>
        <source>Put the ticked ones on</source>
        <translation>Ajouter les cochés</translation>
    </message>
    <message>
        <source>Each with what it would add to the overall score, from 0 to 100, once it is mended.</source>
        <translation>Chacun avec ce qu’il ajouterait au score global, de 0 à 100, une fois corrigé.</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>éliminatoire</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Write your answer here</source>
        <translation>Écrivez votre réponse ici</translation>
    </message>
</context>
<context>
    <name>Thumb</name>
    <message>
        <source>Photo: {}</source>
        <translation>Photo&#x202f;: {}</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Ctrl with the left or right arrow moves it</source>
        <translation>Ctrl avec la flèche gauche ou droite la déplace</translation>
    </message>
    <message>
        <source>Look, caption, draw or remove; drag to move</source>
        <translation>Voir, légender, dessiner ou retirer&#x202f;; tirer pour déplacer</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>Heure:minute</translation>
    </message>
    <message>
        <source>One minute earlier</source>
        <translation>Une minute plus tôt</translation>
    </message>
    <message>
        <source>One minute later</source>
        <translation>Une minute plus tard</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
</context>
<context>
    <name>TouchpointSheet</name>
    <message>
        <source>Change the touchpoint</source>
        <translation>Modifier le point de contact</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Ajouter un point de contact</translation>
    </message>
    <message>
        <source>Reception queue</source>
        <translation>File à l’accueil</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Checklist to walk it with</source>
        <translation>Grille du parcours</translation>
    </message>
    <message>
        <source>Write a time such as 90 s, 5 min, 4 h or 2 d.</source>
        <translation>Indiquez une durée comme 90 s, 5 min, 4 h ou 2 d.</translation>
    </message>
    <message>
        <source>A service standard needs both times.</source>
        <translation>Un standard de service a besoin des deux durées.</translation>
    </message>
    <message>
        <source>“Too late from” can’t be sooner than “full marks up to”.</source>
        <translation>«&#x202f;Trop tard dès&#x202f;» ne peut précéder «&#x202f;tous les points jusqu’à&#x202f;».</translation>
    </message>
    <message>
        <source>hardly matters</source>
        <translation>compte à peine</translation>
    </message>
    <message>
        <source>matters a little</source>
        <translation>compte un peu</translation>
    </message>
    <message>
        <source>matters</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>matters much</source>
        <translation>compte beaucoup</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>How critical it is</source>
        <translation>Son importance</translation>
    </message>
    <message>
        <source>1 hardly matters, 5 decides whether customers stay; it weighs the overall score.</source>
        <translation>1 compte à peine, 5 décide si les clients restent&#x202f;; pondère le score global.</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>{} of 7</source>
        <translation>{} sur 7</translation>
    </message>
    <message>
        <source>What customers expect, 1 to 7</source>
        <translation>Ce que les clients attendent, 1 à 7</translation>
    </message>
    <message>
        <source>Full marks up to</source>
        <translation>Tous les points jusqu’à</translation>
    </message>
    <message>
        <source>Too late from</source>
        <translation>Trop tard dès</translation>
    </message>
    <message>
        <source>Promise: full marks up to</source>
        <translation>Promesse&#x202f;: tous les points jusqu’à</translation>
    </message>
    <message>
        <source>WHAT CUSTOMERS SHOULD THINK, DO AND FEEL HERE</source>
        <translation>CE QUE LES CLIENTS DOIVENT ICI PENSER, FAIRE ET RESSENTIR</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Penser</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Ressentir</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Qui en répond</translation>
    </message>
    <message>
        <source>Front-desk lead: a role, no name</source>
        <translation>Responsable accueil&#x202f;: une fonction, pas un nom</translation>
    </message>
    <message>
        <source>Skills it takes</source>
        <translation>Compétences requises</translation>
    </message>
    <message>
        <source>listening, product knowledge</source>
        <translation>écoute, connaissance des produits</translation>
    </message>
</context>
<context>
    <name>UseSheet</name>
    <message>
        <source>Each walk keeps the version that it was begun with.</source>
        <translation>Chaque parcours garde la version avec laquelle il a commencé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>No walk used it yet; its first one keeps it as it is now.</source>
        <translation>Aucun parcours ne l’a encore utilisée&#x202f;; le premier la gardera telle qu’elle est.</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où elle est utilisée</translation>
    </message>
    <message>
        <source>In no visit.</source>
        <translation>Dans aucune visite.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version {}</translation>
    </message>
    <message>
        <source>{}, added {}</source>
        <translation>{}, ajoutée {}</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>walks</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {}, {}</source>
        <translation>Ouvrir {}, {}</translation>
    </message>
</context>
<context>
    <name>VisitFigures</name>
    <message>
        <source>Score, 0 to 100</source>
        <translation>Score, de 0 à 100</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Éliminatoires</translation>
    </message>
    <message>
        <source>Missed opportunities</source>
        <translation>Occasions manquées</translation>
    </message>
    <message>
        <source>Times I had to repeat myself</source>
        <translation>Fois où j’ai dû me répéter</translation>
    </message>
    <message>
        <source>draft: a range while questions are open</source>
        <translation>brouillon&#x202f;: une fourchette tant que des questions sont ouvertes</translation>
    </message>
    <message>
        <source>indicative: less than 80 % was seen</source>
        <translation>indicatif&#x202f;: moins de 80&#x202f;% a été vu</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Aucune visite encore.</translation>
    </message>
    <message>
        <source>{} of {} touchpoints walked</source>
        <translation>{} points de contact parcourus sur {}</translation>
    </message>
    <message>
        <source>question open</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>questions open</source>
        <translation>questions ouvertes</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>vague {}</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Ouvrir le plan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>More for {}</source>
        <translation>Plus d’actions pour {}</translation>
    </message>
</context>
<context>
    <name>WalkFooter</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>←</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{} of {} answered here</source>
        <translation>{} sur {} répondues ici</translation>
    </message>
    <message>
        <source>{} of {} in this visit</source>
        <translation>{} sur {} dans cette visite</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>encore {} min environ</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Terminer le point</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>WalkGestures</name>
    <message>
        <source>Photo removed.</source>
        <translation>Photo retirée.</translation>
    </message>
    <message>
        <source>Drawn on the photo.</source>
        <translation>Dessin ajouté à la photo.</translation>
    </message>
    <message>
        <source>The photo is as it was taken.</source>
        <translation>La photo est telle qu’elle a été prise.</translation>
    </message>
    <message>
        <source>Counted: I had to repeat myself.</source>
        <translation>Compté&#x202f;: j’ai dû me répéter.</translation>
    </message>
    <message>
        <source>File removed.</source>
        <translation>Fichier retiré.</translation>
    </message>
    <message>
        <source>Message kept.</source>
        <translation>Message enregistré.</translation>
    </message>
    <message>
        <source>Missed opportunity kept.</source>
        <translation>Occasion manquée enregistrée.</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>{} {} removed.</source>
        <translation>{} {}&#x202f;: retiré.</translation>
    </message>
    <message>
        <source>{} is finished.</source>
        <translation>{}&#x202f;: terminé.</translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>Leave the walk; everything is stored</source>
        <translation>Quitter le parcours&#x202f;; tout est enregistré</translation>
    </message>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Points de contact de cette visite</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Langue des questions</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do it again (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>All questions (J)</source>
        <translation>Toutes les questions (J)</translation>
    </message>
    <message>
        <source>I had to repeat myself (R)</source>
        <translation>J’ai dû me répéter (R)</translation>
    </message>
    <message>
        <source>Message seen (S)</source>
        <translation>Message vu (S)</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Occasion manquée</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Missed opportunity (M)</source>
        <translation>Occasion manquée (M)</translation>
    </message>
    <message>
        <source>More to note</source>
        <translation>Autres choses à noter</translation>
    </message>
    <message>
        <source>Undo: {} (Ctrl+Z)</source>
        <translation>Annuler&#x202f;: {} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Do it again: {} (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#x202f;: {} (Ctrl+Maj+Z)</translation>
    </message>
</context>
<context>
    <name>WalkNotices</name>
    <message>
        <source>Amending: {}</source>
        <translation>Rectification&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>WalkPage</name>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
</context>
<context>
    <name>WalkReview</name>
    <message>
        <source>Open the walk</source>
        <translation>Ouvrir le parcours</translation>
    </message>
    <message>
        <source>Nothing to look at again.</source>
        <translation>Rien à revoir.</translation>
    </message>
    <message>
        <source>Not begun yet.</source>
        <translation>Pas encore commencé.</translation>
    </message>
    <message>
        <source>{} of {} answered</source>
        <translation>{} sur {} répondues</translation>
    </message>
    <message>
        <source>range {}</source>
        <translation>fourchette {}</translation>
    </message>
    <message>
        <source>coverage {}</source>
        <translation>couverture {}</translation>
    </message>
    <message>
        <source>{} does not apply</source>
        <translation>{} sans objet</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>KNOCK-OUTS</source>
        <translation>ÉLIMINATOIRES</translation>
    </message>
    <message>
        <source>STILL OPEN</source>
        <translation>ENCORE OUVERTES</translation>
    </message>
    <message>
        <source>NOT ALLOWED BY THE CHECKLIST</source>
        <translation>NON PERMIS PAR LA GRILLE</translation>
    </message>
    <message>
        <source>LOOKS LIKE A CONTRADICTION</source>
        <translation>SEMBLE CONTRADICTOIRE</translation>
    </message>
    <message>
        <source>ANSWERED IN A HURRY</source>
        <translation>RÉPONDU À LA HÂTE</translation>
    </message>
    <message>
        <source>WRITTEN DOWN LATER</source>
        <translation>NOTÉ PLUS TARD</translation>
    </message>
    <message>
        <source>EVIDENCE WANTED</source>
        <translation>PREUVE DEMANDÉE</translation>
    </message>
    <message>
        <source>BELOW FULL SCORE</source>
        <translation>SOUS LE MAXIMUM</translation>
    </message>
    <message>
        <source>MARKED TO COME BACK</source>
        <translation>MARQUÉES POUR Y REVENIR</translation>
    </message>
</context>
<context>
    <name>WhyButton</name>
    <message>
        <source>Why {}?</source>
        <translation>Pourquoi {}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Answer: {}</source>
        <translation>Réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to {}</source>
        <translation>Retour à {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Go to its first answer</source>
        <translation>Aller à sa première réponse</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Aller à la réponse</translation>
    </message>
    <message>
        <source>Go to the walk</source>
        <translation>Aller au parcours</translation>
    </message>
    <message>
        <source>MADE OF</source>
        <translation>COMPOSÉ DE</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Why {}?</source>
        <translation>Pourquoi {}&#x202f;?</translation>
    </message>
    <message>
        <source>draft: {}</source>
        <translation>brouillon&#x202f;: {}</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
</context>
<context>
    <name>_Grid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>_Moment</name>
    <message>
        <source>“%1” was not understood.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été compris.</translation>
    </message>
</context>
<context>
    <name>_Reasoned</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Give a reason: the report prints it.</source>
        <translation>Donnez un motif&#x202f;: le rapport l’imprime.</translation>
    </message>
    <message>
        <source>Say who it is.</source>
        <translation>Dites qui c’est.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A checklist that came with the program stays in the library.</source>
        <translation>Une grille fournie avec le programme reste dans la bibliothèque.</translation>
    </message>
    <message>
        <source>A critical point failed ({times} times): {label}</source>
        <translation>Un point critique a échoué ({times} fois)&#x202f;: {label}</translation>
    </message>
    <message>
        <source>A critical point failed: {label}</source>
        <translation>Un point critique a échoué&#x202f;: {label}</translation>
    </message>
    <message>
        <source>A poor answer without a note or a photo.</source>
        <translation>Une réponse faible sans note ni photo.</translation>
    </message>
    <message>
        <source>A section is held at 100, so less is gained than was lost.</source>
        <translation>Une section plafonne à 100&#x202f;: on gagne moins qu’on n’a perdu.</translation>
    </message>
    <message>
        <source>A signature moment: {label}</source>
        <translation>Un moment signature&#x202f;: {label}</translation>
    </message>
    <message>
        <source>Abandoned basket and follow-up</source>
        <translation>Panier abandonné et relance</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add from the inventory</source>
        <translation>Ajouter depuis l’inventaire</translation>
    </message>
    <message>
        <source>Add it to another question.</source>
        <translation>Ajoutez-la à une autre question.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer them, or say that they do not apply or were not observed.</source>
        <translation>Répondez-y, ou dites qu’elles sont sans objet ou non observées.</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestation</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Réordonner</translation>
    </message>
    <message>
        <source>Arrival and premises</source>
        <translation>Arrivée et locaux</translation>
    </message>
    <message>
        <source>As it is set at the touchpoint.</source>
        <translation>Comme fixé au point de contact.</translation>
    </message>
    <message>
        <source>As the card says, or else the checklist.</source>
        <translation>Selon la fiche, sinon la grille.</translation>
    </message>
    <message>
        <source>At the customer’s</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Brand consistency</source>
        <translation>Cohérence de la marque</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Change the client</source>
        <translation>Modifier l’entreprise</translation>
    </message>
    <message>
        <source>Change the persona</source>
        <translation>Modifier le persona</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Change the site</source>
        <translation>Modifier le site</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>Modifier l’étape</translation>
    </message>
    <message>
        <source>Change the touchpoint</source>
        <translation>Modifier le point de contact</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Check that you may write to the folder {folder} and that its disk is connected.</source>
        <translation>Vérifiez que vous pouvez écrire dans le dossier {folder} et que son disque est connecté.</translation>
    </message>
    <message>
        <source>Check the disk, and try again.</source>
        <translation>Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG file.</source>
        <translation>Choisissez un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer&apos;s own disk, and share audits as package files.</source>
        <translation>Choisissez un dossier sur le disque de cet ordinateur, et partagez les audits sous forme de paquets.</translation>
    </message>
    <message>
        <source>Choose an earlier one.</source>
        <translation>Choisissez-en une antérieure.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Choisissez un autre fichier ou dossier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another on the client&apos;s page.</source>
        <translation>Choisissez-en une autre sur la page de l’entreprise.</translation>
    </message>
    <message>
        <source>Choose another on the home page.</source>
        <translation>Choisissez-en une autre sur la page d’accueil.</translation>
    </message>
    <message>
        <source>Choose another, or import it again.</source>
        <translation>Choisissez-en une autre, ou importez-la de nouveau.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose one with fewer pixels.</source>
        <translation>Choisissez-en un avec moins de pixels.</translation>
    </message>
    <message>
        <source>Choose whose findings to print.</source>
        <translation>Choisissez de qui imprimer les constats.</translation>
    </message>
    <message>
        <source>Close every window of Touchaudit and start it again.</source>
        <translation>Fermez toutes les fenêtres de Touchaudit et relancez-le.</translation>
    </message>
    <message>
        <source>Close the file if it is open, or choose another folder.</source>
        <translation>Fermez le fichier s’il est ouvert, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Continue touchpoint</source>
        <translation>Reprendre le point de contact</translation>
    </message>
    <message>
        <source>Counter and queue</source>
        <translation>Comptoir et file</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Critical, and below its pass mark of {mark}: it fails its touchpoint and the visit.</source>
        <translation>Critique, et sous le seuil de {mark}&#x202f;: élimine le point de contact et la visite.</translation>
    </message>
    <message>
        <source>Critical, and below its pass mark.</source>
        <translation>Critique, et sous le seuil requis.</translation>
    </message>
    <message>
        <source>Days it takes</source>
        <translation>Jours nécessaires</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Delete the odd character, often pasted along unseen, and try again.</source>
        <translation>Supprimez le caractère étrange, souvent collé sans le voir, et réessayez.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Draft: counted as 0, the missing answers make it {low}; in full, {high}.</source>
        <translation>Brouillon&#x202f;: comptées 0, les réponses manquantes donnent {low}&#x202f;; au maximum, {high}.</translation>
    </message>
    <message>
        <source>Draw on photo</source>
        <translation>Dessiner sur la photo</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail enquiry</source>
        <translation>Demande par e-mail</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Tout ce qui était enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Excellent</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Vécu</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Field service visit</source>
        <translation>Intervention sur site</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Terminer le point de contact</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Go back and choose another.</source>
        <translation>Revenez en arrière et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good or better</source>
        <translation>Bon ou mieux</translation>
    </message>
    <message>
        <source>Hand-over between departments</source>
        <translation>Relais entre services</translation>
    </message>
    <message>
        <source>How far the scores lie from their mean of {mean}: the standard deviation, weighted by how critical each touchpoint is. 100 means all alike.</source>
        <translation>Écart des scores à leur moyenne de {mean}&#x202f;: l’écart type, pondéré par l’importance de chaque point de contact. 100&#x202f;: tous égaux.</translation>
    </message>
    <message>
        <source>How many customers meet it, by what it adds, by how sure it is, by what it takes.</source>
        <translation>Combien de clients le rencontrent, fois le gain, fois la certitude, divisé par l’effort.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Indicative: only {share} of the weight was seen.</source>
        <translation>Indicatif&#x202f;: seulement {share} du poids a été vu.</translation>
    </message>
    <message>
        <source>Install Touchaudit again, with all its parts.</source>
        <translation>Réinstallez Touchaudit, avec toutes ses parties.</translation>
    </message>
    <message>
        <source>Install the newest Touchaudit on this computer.</source>
        <translation>Installez le Touchaudit le plus récent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Facture et paiement</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>It was not answered in this wave, so there is nothing to mend.</source>
        <translation>Sans réponse dans cette vague&#x202f;: rien à corriger.</translation>
    </message>
    <message>
        <source>It was not changed.</source>
        <translation>Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>It weighs nothing in the score.</source>
        <translation>Ne pèse rien dans le score.</translation>
    </message>
    <message>
        <source>Its answers are there.</source>
        <translation>Ses réponses sont là.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep using the older Touchaudit, and tell us about this.</source>
        <translation>Continuez avec l’ancien Touchaudit, et signalez-le-nous.</translation>
    </message>
    <message>
        <source>Knock-outs: {n}. They fail what they stand in; the percentage does not change.</source>
        <translation>Éliminatoires&#x202f;: {n}. Ils éliminent ce qui les contient&#x202f;; le score ne change pas.</translation>
    </message>
    <message>
        <source>Last wave</source>
        <translation>Vague précédente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Entretenir</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Missed opportunity</source>
        <translation>Occasion manquée</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Déplacer la fiche</translation>
    </message>
    <message>
        <source>Move the visit on</source>
        <translation>Faire avancer la visite</translation>
    </message>
    <message>
        <source>N/A</source>
        <translation>s. o.</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>Newsletter and contact details</source>
        <translation>Lettre d’information et coordonnées</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>Aucun service n’est nommé.</translation>
    </message>
    <message>
        <source>Nobody said what it takes, so {days} days are assumed.</source>
        <translation>Personne n’a dit l’effort&#x202f;: {days} jours sont supposés.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Pas encore répondu.</translation>
    </message>
    <message>
        <source>Not answered yet: it leaves the score so far and widens the draft range.</source>
        <translation>Pas encore répondu&#x202f;: hors du score pour l’instant, élargit la fourchette.</translation>
    </message>
    <message>
        <source>Not observed: it leaves the score and lowers the coverage.</source>
        <translation>Non observé&#x202f;: hors du score, abaisse la couverture.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing counts here, so there is no score.</source>
        <translation>Rien ne compte ici&#x202f;: pas de score.</translation>
    </message>
    <message>
        <source>Nothing wanted an answer, so nothing was missed.</source>
        <translation>Rien ne demandait de réponse&#x202f;: rien ne manque.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Often</source>
        <translation>Souvent</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Accueil des nouveaux clients</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>Chat en ligne</translation>
    </message>
    <message>
        <source>Only a signed visit can be amended.</source>
        <translation>Seule une visite signée peut être rectifiée.</translation>
    </message>
    <message>
        <source>Only a signed visit can be appealed against.</source>
        <translation>Seule une visite signée peut être contestée.</translation>
    </message>
    <message>
        <source>Open an amendment in the review to change it.</source>
        <translation>Ouvrez une rectification dans la relecture pour la modifier.</translation>
    </message>
    <message>
        <source>Order of photos</source>
        <translation>Ordre des photos</translation>
    </message>
    <message>
        <source>Overall score of wave {wave}</source>
        <translation>Score global de la vague {wave}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planifier une visite</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Mettre sur la feuille de route</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <source>References and referrals</source>
        <translation>Références et recommandations</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Retirer la fiche</translation>
    </message>
    <message>
        <source>Remove the client</source>
        <translation>Retirer l’entreprise</translation>
    </message>
    <message>
        <source>Remove the opportunity</source>
        <translation>Retirer l’occasion</translation>
    </message>
    <message>
        <source>Remove the persona</source>
        <translation>Retirer le persona</translation>
    </message>
    <message>
        <source>Remove the site</source>
        <translation>Retirer le site</translation>
    </message>
    <message>
        <source>Remove the stage</source>
        <translation>Retirer l’étape</translation>
    </message>
    <message>
        <source>Remove the touchpoint</source>
        <translation>Retirer le point de contact</translation>
    </message>
    <message>
        <source>Remove the visit</source>
        <translation>Retirer la visite</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Repair and warranty</source>
        <translation>Réparation et garantie</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the photo from a backup, or take it again.</source>
        <translation>Restaurez la photo d’une sauvegarde, ou reprenez-la.</translation>
    </message>
    <message>
        <source>Sales quote</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Settle the appeal</source>
        <translation>Trancher la contestation</translation>
    </message>
    <message>
        <source>Share of customers who meet the touchpoint</source>
        <translation>Part des clients qui rencontrent le point de contact</translation>
    </message>
    <message>
        <source>Share of the section in its touchpoint</source>
        <translation>Part de la section dans son point de contact</translation>
    </message>
    <message>
        <source>Share of the touchpoint: its criticality by that of all</source>
        <translation>Part du point de contact&#x202f;: son importance sur celle de tous</translation>
    </message>
    <message>
        <source>Share of the visit among the visits of this touchpoint</source>
        <translation>Part de la visite parmi celles de ce point de contact</translation>
    </message>
    <message>
        <source>Shortfall</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Chronomètre</translation>
    </message>
    <message>
        <source>That time lies ahead.</source>
        <translation>Cette heure est à venir.</translation>
    </message>
    <message>
        <source>The answers can&apos;t be kept in {folder}: {reason}.</source>
        <translation>Les réponses ne peuvent être gardées dans {folder}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The disk is full; {name} was NOT written.</source>
        <translation>Le disque est plein&#x202f;; {name} N’a PAS été écrit.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Le fichier lui-même n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The logo can&apos;t be read.</source>
        <translation>Le logo est illisible.</translation>
    </message>
    <message>
        <source>The logo is too large.</source>
        <translation>Le logo est trop grand.</translation>
    </message>
    <message>
        <source>The mean of its visits in this wave.</source>
        <translation>La moyenne de ses visites dans cette vague.</translation>
    </message>
    <message>
        <source>The points earned by the points possible, of what was answered.</source>
        <translation>Points acquis sur points possibles, de ce qui a reçu réponse.</translation>
    </message>
    <message>
        <source>The question that this was meant for was removed.</source>
        <translation>La question à laquelle ceci était destiné a été retirée.</translation>
    </message>
    <message>
        <source>The scores of the sections, each weighted by its points or by the weight it was given.</source>
        <translation>Les scores des sections, pondérés par leurs points ou le poids donné.</translation>
    </message>
    <message>
        <source>The scores of the touchpoints, each weighted by how critical it is.</source>
        <translation>Les scores des points de contact, pondérés par leur importance.</translation>
    </message>
    <message>
        <source>The section is scored again with this question at full points; the difference counts as much as the section does in the overall score.</source>
        <translation>La section est recalculée avec cette question au maximum&#x202f;; l’écart compte autant que la section dans le score global.</translation>
    </message>
    <message>
        <source>The section’s score with the {lost} lost points of its {possible} added.</source>
        <translation>Le score de la section avec les {lost} points perdus sur {possible} ajoutés.</translation>
    </message>
    <message>
        <source>The share of the section in the overall score, by what its score rises.</source>
        <translation>La part de la section dans le score global, fois la hausse de son score.</translation>
    </message>
    <message>
        <source>The usual settings are in force; choose yours again.</source>
        <translation>Les réglages habituels s’appliquent&#x202f;; choisissez de nouveau les vôtres.</translation>
    </message>
    <message>
        <source>The visit can&apos;t be signed as it stands.</source>
        <translation>La visite ne peut être signée en l’état.</translation>
    </message>
    <message>
        <source>The weight of the question by the share of its points that the answer earned.</source>
        <translation>Le poids de la question fois la part des points acquis.</translation>
    </message>
    <message>
        <source>The weight that was answered by the weight that wanted an answer.</source>
        <translation>Le poids répondu sur le poids qui demandait réponse.</translation>
    </message>
    <message>
        <source>This photo is too large: {size}, where {limit} is the most.</source>
        <translation>Cette photo est trop grande&#x202f;: {size}, pour {limit} au plus.</translation>
    </message>
    <message>
        <source>This visit is final, so it stands as it was signed.</source>
        <translation>Cette visite est définitive&#x202f;: elle vaut telle qu’elle a été signée.</translation>
    </message>
    <message>
        <source>Touchpoints that were not walked and count nothing: {n}.</source>
        <translation>Points de contact non parcourus, qui ne comptent pas&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Two scored touchpoints are needed at least.</source>
        <translation>Il faut au moins deux points de contact notés.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Visit {number}</source>
        <translation>Visite {number}</translation>
    </message>
    <message>
        <source>Waiting for a reply: it counts once the reply came, or the limit has passed.</source>
        <translation>En attente de réponse&#x202f;: compte dès qu’elle arrive, ou passé la limite.</translation>
    </message>
    <message>
        <source>What mending it adds to the overall score</source>
        <translation>Ce que la correction ajoute au score global</translation>
    </message>
    <message>
        <source>What this figure was made of is no longer there.</source>
        <translation>Ce dont ce chiffre était fait n’est plus là.</translation>
    </message>
    <message>
        <source>With its bonus it earned {uncapped}; a section is held at 100.</source>
        <translation>Avec son bonus&#x202f;: {uncapped}&#x202f;; une section plafonne à 100.</translation>
    </message>
    <message>
        <source>Your answers are safe, and an older file was left as it was.</source>
        <translation>Vos réponses sont en sécurité, et un ancien fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file is kept until you change a setting.</source>
        <translation>Vos réponses sont en sécurité, et le fichier est gardé jusqu’à ce que vous changiez un réglage.</translation>
    </message>
    <message>
        <source>Your answers are safe; the settings stay in force until you close the window.</source>
        <translation>Vos réponses sont en sécurité&#x202f;; les réglages valent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>answer stands</source>
        <translation>réponse maintenue</translation>
    </message>
    <message>
        <source>bonus {weight}</source>
        <translation>bonus {weight}</translation>
    </message>
    <message>
        <source>bright spot</source>
        <translation>point fort</translation>
    </message>
    <message>
        <source>client is right</source>
        <translation>l’entreprise a raison</translation>
    </message>
    <message>
        <source>criticality {n}</source>
        <translation>importance {n}</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>point chaud</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>éliminé</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>non parcouru</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en partie raison</translation>
    </message>
    <message>
        <source>weight {weight}</source>
        <translation>poids {weight}</translation>
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
        <translation>{count} réponses de suite, chacune plus vite qu’on ne lit la question.</translation>
    </message>
    <message>
        <source>{count} scales in a row have the same answer: {answer}.</source>
        <translation>{count} échelles de suite ont la même réponse&#x202f;: {answer}.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{earned} points sur {possible}</translation>
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
        <translation>{name} ne peut pas être lu&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be written: {why}.</source>
        <translation>{name} ne peut pas être écrit&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} dépasse 100 Mo.</translation>
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
        <translation>{share} du poids est sans objet ici.</translation>
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
        <translation>{value}&#x202f;: le seul qui compte</translation>
    </message>
    <message>
        <source>{visit}, {day}</source>
        <translation>{visit}, {day}</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#x202f;%</translation>
    </message>
    <message>
        <source>Suggest cards</source>
        <translation>Proposer des fiches</translation>
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
        <translation>1 si vu deux fois, chronométré, photographié ou fixé ainsi&#x202f;; 0,8 avec une note&#x202f;; sinon 0,5.</translation>
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
        <translation>Un bonus s’ajoute à l’acquis, jamais au possible.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Choose a smaller file.</source>
        <translation>Choisissez un fichier plus petit.</translation>
    </message>
    <message>
        <source>Does not apply: it leaves both sums, points earned and possible.</source>
        <translation>Sans objet&#x202f;: sort des deux sommes, points acquis et possibles.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Take it again at a lower resolution, or make the file smaller.</source>
        <translation>Reprenez-la en plus basse résolution, ou réduisez le fichier.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take the photo again, or choose a JPEG, PNG or HEIC file.</source>
        <translation>Reprenez la photo, ou choisissez un fichier JPEG, PNG ou HEIC.</translation>
    </message>
    <message>
        <source>The checklist of this walk is missing from the database.</source>
        <translation>La grille de ce parcours manque dans la base de données.</translation>
    </message>
    <message>
        <source>The checklist wants a note and a photo.</source>
        <translation>La grille demande une note et une photo.</translation>
    </message>
    <message>
        <source>The checklist wants a note.</source>
        <translation>La grille demande une note.</translation>
    </message>
    <message>
        <source>The checklist wants a photo.</source>
        <translation>La grille demande une photo.</translation>
    </message>
    <message>
        <source>The database itself and the older backups were not touched.</source>
        <translation>La base de données et les anciennes sauvegardes n’ont pas été touchées.</translation>
    </message>
    <message>
        <source>The database was not touched.</source>
        <translation>La base de données n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The experience beats expectation by {gap} on a scale of 1 to 7</source>
        <translation>L’expérience dépasse l’attente de {gap} sur une échelle de 1 à 7</translation>
    </message>
    <message>
        <source>The experience falls short of expectation by {gap} on a scale of 1 to 7</source>
        <translation>L’expérience reste {gap} sous l’attente sur une échelle de 1 à 7</translation>
    </message>
    <message>
        <source>The file is kept as it is, whatever you choose.</source>
        <translation>Le fichier reste tel quel, quoi que vous choisissiez.</translation>
    </message>
    <message>
        <source>The text holds a character that can&apos;t be kept.</source>
        <translation>Le texte contient un caractère qui ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The visit can&apos;t go there from where it stands.</source>
        <translation>La visite ne peut pas passer à cet état.</translation>
    </message>
    <message>
        <source>There is no backup yet. Keep the file: what is in it can often be read by an expert.</source>
        <translation>Il n’y a pas encore de sauvegarde. Gardez le fichier&#x202f;: un expert peut souvent en lire le contenu.</translation>
    </message>
    <message>
        <source>There is nothing to report yet.</source>
        <translation>Rien à rapporter pour l’instant.</translation>
    </message>
    <message>
        <source>This answer is not allowed here.</source>
        <translation>Cette réponse n’est pas permise ici.</translation>
    </message>
    <message>
        <source>This appeal is no longer there.</source>
        <translation>Cette contestation n’est plus là.</translation>
    </message>
    <message>
        <source>This card is no longer there.</source>
        <translation>Cette fiche n’est plus là.</translation>
    </message>
    <message>
        <source>This checklist is not in the library.</source>
        <translation>Cette grille n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This client is no longer there.</source>
        <translation>Cette entreprise n’est plus là.</translation>
    </message>
    <message>
        <source>This file is not a photo that can be read.</source>
        <translation>Ce fichier n’est pas une photo lisible.</translation>
    </message>
    <message>
        <source>This photo can&apos;t be opened to draw on it.</source>
        <translation>Impossible d’ouvrir cette photo pour y dessiner.</translation>
    </message>
    <message>
        <source>This photo is no longer there.</source>
        <translation>Cette photo n’est plus là.</translation>
    </message>
    <message>
        <source>This visit is final, so its answers stand.</source>
        <translation>Cette visite est définitive&#x202f;: ses réponses sont arrêtées.</translation>
    </message>
    <message>
        <source>This visit is no longer there.</source>
        <translation>Cette visite n’est plus là.</translation>
    </message>
    <message>
        <source>This walk is no longer there.</source>
        <translation>Ce parcours n’est plus là.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Time of observation</source>
        <translation>Heure de l’observation</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Walk a touchpoint first.</source>
        <translation>Parcourez d’abord un point de contact.</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What was found there is on the road map already.</source>
        <translation>Ce qui a été constaté là figure déjà sur la feuille de route.</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>Bouche à oreille</translation>
    </message>
    <message>
        <source>Written down {delay} after it was seen.</source>
        <translation>Noté {delay} après l’observation.</translation>
    </message>
    <message>
        <source>You marked it to come back to.</source>
        <translation>Vous l’avez marquée pour y revenir.</translation>
    </message>
    <message>
        <source>Your answers are safe, and nothing was changed.</source>
        <translation>Vos réponses sont en sécurité, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file was not changed.</source>
        <translation>Vos réponses sont en sécurité, et le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation>il y a une minute</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>rectifiée</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excellent</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitive</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>non observée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>waiting for a reply</source>
        <translation>en attente de réponse</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{answer} here, though the wait was {waited}.</source>
        <translation>«&#x202f;{answer}&#x202f;» ici, alors que l’attente a duré {waited}.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{earned} of {possible} point</source>
        <translation>{earned} point sur {possible}</translation>
    </message>
    <message>
        <source>{earned} on top</source>
        <translation>{earned} en plus</translation>
    </message>
    <message>
        <source>{here}, while the whole is {whole}</source>
        <translation>{here}, alors que l’ensemble est {whole}</translation>
    </message>
    <message>
        <source>{points} of 1 point</source>
        <translation>{points} sur 1 point</translation>
    </message>
    <message>
        <source>{points} of {best} points</source>
        <translation>{points} sur {best} points</translation>
    </message>
    <message>
        <source>{sum}</source>
        <translation>{sum}</translation>
    </message>
    <message>
        <source>{value} of {best}</source>
        <translation>{value} sur {best}</translation>
    </message>
    <message>
        <source>{value} on a scale from {low} to {high}</source>
        <translation>{value} sur une échelle de {low} à {high}</translation>
    </message>
    <message>
        <source>{value}; target {target}, limit {limit}</source>
        <translation>{value}&#x202f;; cible {target}, limite {limit}</translation>
    </message>
    <message>
        <source>{weight} × {fraction} = {points}</source>
        <translation>{weight} × {fraction} = {points}</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>{} at {}</source>
        <translation>{} à {}</translation>
    </message>
    <message>
        <source>{} minutes ago</source>
        <translation>il y a {} minutes</translation>
    </message>
</context>
</TS>
