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
    <name>AgreementPanel</name>
    <message>
        <source>AC1 {}, as the answers are skewed</source>
        <translation>AC1 {}, car les réponses sont très inégales</translation>
    </message>
    <message>
        <source>Fewer than {} questions of a kind are too few to tell.</source>
        <translation>Moins de {} questions d’un même type, c’est trop peu pour conclure.</translation>
    </message>
    <message>
        <source>Krippendorff’s α from 0.80 on is reliable, from 0.667 on tentative; where nearly all are alike, Gwet’s AC1 stands beside it. They walked at different times: a fact may differ.</source>
        <translation>Le α de Krippendorff est fiable dès 0,80, provisoire dès 0,667&#x202f;; quand presque tout est identique, l’AC1 de Gwet figure à côté. Les parcours n’ont pas eu lieu en même temps&#x202f;: un fait peut différer.</translation>
    </message>
    <message>
        <source>Krippendorff’s α {}</source>
        <translation>α de Krippendorff {}</translation>
    </message>
    <message>
        <source>Let two auditors walk one touchpoint with the same checklist in the same wave. Where they differ, a question leaves room.</source>
        <translation>Faites parcourir un même point de contact par deux auditeurs, avec la même grille et dans la même vague. Là où ils diffèrent, une question laisse de la marge.</translation>
    </message>
    <message>
        <source>No touchpoint was walked by two auditors</source>
        <translation>Aucun point de contact parcouru par deux auditeurs</translation>
    </message>
    <message>
        <source>Of each touchpoint the latest {} pairs stand here.</source>
        <translation>De chaque point de contact figurent ici les {} dernières paires.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questions to reword at {}</source>
        <translation>Questions à reformuler pour {}</translation>
    </message>
    <message>
        <source>Show {} to reword, or to train</source>
        <translation>Afficher {} à reformuler, ou à revoir en formation</translation>
    </message>
    <message>
        <source>Show {} where they differ</source>
        <translation>Afficher {} où leurs réponses diffèrent</translation>
    </message>
    <message>
        <source>They answered no question in common.</source>
        <translation>Ils n’ont répondu à aucune question en commun.</translation>
    </message>
    <message>
        <source>Walks of one site and persona are compared. Only where there are none do others stand here, without a verdict: each auditor may have met something else.</source>
        <translation>On compare les parcours d’un même site et d’un même persona. D’autres ne figurent ici, sans verdict, que s’il n’y en a pas : chacun a pu vivre autre chose.</translation>
    </message>
    <message>
        <source>Where they differ at {}</source>
        <translation>Là où ils diffèrent&#x202f;: {}</translation>
    </message>
    <message>
        <source>another site or persona</source>
        <translation>autre site ou autre persona</translation>
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
        <source>{} alike</source>
        <translation>{} identiques</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
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
    <name>BarriersPanel</name>
    <message>
        <source>As the auditors wrote it down; the lowest score stands first.</source>
        <translation>Comme les auditeurs l’ont noté&#x202f;; le score le plus bas d’abord.</translation>
    </message>
    <message>
        <source>Each shipped checklist asks at its end what stood in the way, and what would delight. What is written there is gathered here.</source>
        <translation>Chaque grille fournie demande à la fin ce qui a fait obstacle, et ce qui ferait plaisir. Ce qui y est noté est réuni ici.</translation>
    </message>
    <message>
        <source>No barrier was written down</source>
        <translation>Aucun obstacle noté</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>What would delight</source>
        <translation>Ce qui ravirait</translation>
    </message>
    <message>
        <source>What would surprise and delight there, in the auditors’ words.</source>
        <translation>Ce qui surprendrait et ferait plaisir ici, dans les mots des auditeurs.</translation>
    </message>
</context>
<context>
    <name>BriefSheet</name>
    <message>
        <source>A zirconia crown</source>
        <translation>Une couronne en zircone</translation>
    </message>
    <message>
        <source>Add a seller</source>
        <translation>Ajouter un vendeur</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Branch, dealer</source>
        <translation>Filiale, revendeur</translation>
    </message>
    <message>
        <source>Change the quotes</source>
        <translation>Modifier les devis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Leave the price empty while none has come.</source>
        <translation>Laissez le prix vide tant qu’aucun n’est arrivé.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Sellers and prices</source>
        <translation>Vendeurs et prix</translation>
    </message>
    <message>
        <source>Take away seller {}</source>
        <translation>Retirer le vendeur {}</translation>
    </message>
    <message>
        <source>The brief, word for word</source>
        <translation>La demande, mot pour mot</translation>
    </message>
    <message>
        <source>The same words to every seller, or the prices can’t be compared.</source>
        <translation>Les mêmes mots à chaque vendeur, sinon les prix ne se comparent pas.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>Ce qui est souhaité</translation>
    </message>
</context>
<context>
    <name>BundlePanel</name>
    <message>
        <source>A budget of {} days</source>
        <translation>Un budget de {} jours</translation>
    </message>
    <message>
        <source>Budget in days</source>
        <translation>Budget en jours</translation>
    </message>
    <message>
        <source>Budget in half days</source>
        <translation>Budget en demi-journées</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Each finding gains points of the overall score and takes days. These together gain most within the budget: worked out exactly, every combination considered.</source>
        <translation>Chaque constat rapporte des points du score global et prend des jours. Ensemble, ceux-ci rapportent le plus dans le budget&#x202f;: calcul exact, toutes les combinaisons examinées.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Findings come from answers below full score. Walk some touchpoints first.</source>
        <translation>Les constats viennent des réponses sous le maximum. Parcourez d’abord quelques points de contact.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Mend these</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Press a line to see how its gain came about.</source>
        <translation>Appuyez sur une ligne pour voir d’où vient son gain.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>The best bundle</source>
        <translation>Le meilleur lot</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>days of the budget used</source>
        <translation>jours du budget utilisés</translation>
    </message>
    <message>
        <source>of {} findings</source>
        <translation>sur {} constats</translation>
    </message>
    <message>
        <source>of {} points for {} days</source>
        <translation>sur {} possibles en {} jours</translation>
    </message>
    <message>
        <source>points gained: {}</source>
        <translation>points gagnés, {}</translation>
    </message>
    <message>
        <source>{} points</source>
        <translation>{} points</translation>
    </message>
    <message>
        <source>{}, no card yet</source>
        <translation>{}, pas encore de fiche</translation>
    </message>
    <message>
        <source>“{}” waits for: {}.</source>
        <translation>«&#x202f;{}&#x202f;» attend&#x202f;: {}.</translation>
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
    <name>CameraSheet</name>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>Prendre la photo</translation>
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
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>Une autre photo</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Photo of what was done</source>
        <translation>Photo de ce qui a été fait</translation>
    </message>
    <message>
        <source>Photo: {}</source>
        <translation>Photo&#x202f;: {}</translation>
    </message>
    <message>
        <source>Seen on 3 May: the board hangs by the door.</source>
        <translation>Vu le 3 mai&#x202f;: le panneau est près de la porte.</translation>
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
        <source>What must be done before</source>
        <translation>Ce qui doit être fait avant</translation>
    </message>
    <message>
        <source>What shows that it is done</source>
        <translation>Ce qui montre que c’est fait</translation>
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
    <name>CertaintyPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>A rate needs two visits at least to the same touchpoint.</source>
        <translation>Un taux demande au moins deux visites du même point de contact.</translation>
    </message>
    <message>
        <source>A ring is a single visit: an observation, not a rate.</source>
        <translation>Un anneau est une seule visite&#x202f;: une observation, non un taux.</translation>
    </message>
    <message>
        <source>Evidence of the findings</source>
        <translation>Preuves des constats</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Degré</translation>
    </message>
    <message>
        <source>How often it fails</source>
        <translation>Fréquence des échecs</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>Aucun score encore</translation>
    </message>
    <message>
        <source>One grade lower where most answers were written down more than a day later.</source>
        <translation>Un degré plus bas quand la plupart des réponses ont été notées plus d’un jour après.</translation>
    </message>
    <message>
        <source>Scores and what chance may do to them</source>
        <translation>Les scores, et ce que le hasard peut y changer</translation>
    </message>
    <message>
        <source>Scores with intervals:</source>
        <translation>Scores avec intervalles&#x202f;:</translation>
    </message>
    <message>
        <source>Share of visits that failed:</source>
        <translation>Part des visites en échec&#x202f;:</translation>
    </message>
    <message>
        <source>The mean of the visits with its 95 % interval, mean ± t·s/√n; n counts visits.</source>
        <translation>La moyenne des visites avec son intervalle à 95&#x202f;%, moyenne ± t·s/√n&#x202f;; n compte les visites.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits needed</source>
        <translation>Visites nécessaires</translation>
    </message>
    <message>
        <source>Visits on which the touchpoint was poor or knocked out, with Wilson’s 95 % interval.</source>
        <translation>Visites où le point de contact était faible ou éliminé, avec l’intervalle de Wilson à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>Walk at least one touchpoint; from the second visit on, scores have intervals.</source>
        <translation>Parcourez au moins un point de contact&#x202f;; dès la deuxième visite, les scores ont un intervalle.</translation>
    </message>
    <message>
        <source>What stands behind them</source>
        <translation>Ce qui les appuie</translation>
    </message>
    <message>
        <source>Whole visits</source>
        <translation>Visites entières</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>une observation, non un taux</translation>
    </message>
    <message>
        <source>from the event to its answer: the middle of {} answers</source>
        <translation>du fait à sa réponse&#x202f;: la médiane de {} réponses</translation>
    </message>
    <message>
        <source>one visit: an observation, not a rate</source>
        <translation>une visite&#x202f;: une observation, non un taux</translation>
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
        <source>visits needed to know it to ± {} points</source>
        <translation>visites nécessaires pour le connaître à ± {} points près</translation>
    </message>
    <message>
        <source>where the mean score of visits lies, with 95 % confidence</source>
        <translation>où se situe le score moyen des visites, avec 95&#x202f;% de confiance</translation>
    </message>
    <message>
        <source>{} answers were written down more than a day after the fact.</source>
        <translation>{} réponses ont été notées plus d’un jour après les faits.</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>ChainPanel</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Each bar is work where it begins, hatched where it adds nothing, a broken line the wait before it, a ring a hand-off.</source>
        <translation>Chaque barre est un travail à son début, hachurée s’il n’apporte rien ; un trait interrompu est l’attente d’avant, un anneau un passage de main.</translation>
    </message>
    <message>
        <source>Effort, 1 to 7</source>
        <translation>Effort, 1 à 7</translation>
    </message>
    <message>
        <source>From the walks of this wave: effort, hand-offs, and how often it had to be said again.</source>
        <translation>D’après les parcours de cette vague&#x202f;: effort, passages de main, et combien de fois il a fallu répéter.</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Passages de main</translation>
    </message>
    <message>
        <source>In the order in which they happen.</source>
        <translation>Dans l’ordre où elles ont lieu.</translation>
    </message>
    <message>
        <source>Leave out “{}”</source>
        <translation>Se passer de «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Ledger of effort</source>
        <translation>Relevé des efforts</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Next one knew</source>
        <translation>Suivant informé</translation>
    </message>
    <message>
        <source>No step was written down</source>
        <translation>Aucune étape notée</translation>
    </message>
    <message>
        <source>Said again</source>
        <translation>Répété</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The step was removed.</source>
        <translation>L’étape a été retirée.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What it cost the customer</source>
        <translation>Ce que cela a coûté au client</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ce que cela vaut</translation>
    </message>
    <message>
        <source>Write down what happens until the customer has what was wanted: each step, the minutes it takes, the wait before it, who hands it to whom, and what it is worth.</source>
        <translation>Notez ce qui se passe jusqu’à ce que le client ait ce qu’il voulait&#x202f;: chaque étape, les minutes qu’elle prend, l’attente qui précède, qui passe la main à qui, et ce qu’elle vaut.</translation>
    </message>
    <message>
        <source>could be left out</source>
        <translation>pourrait être supprimé</translation>
    </message>
    <message>
        <source>hand-off</source>
        <translation>passage de main</translation>
    </message>
    <message>
        <source>hand-offs, and the customer repeats {} times</source>
        <translation>passages de main, et le client répète {} fois</translation>
    </message>
    <message>
        <source>of the time adds value</source>
        <translation>du temps apporte de la valeur</translation>
    </message>
    <message>
        <source>said again × {}</source>
        <translation>répété × {}</translation>
    </message>
    <message>
        <source>steps would be enough</source>
        <translation>étapes suffiraient</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>{} of work, {} of waiting before it</source>
        <translation>{} de travail, {} d’attente avant</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
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
    <name>ContactPanel</name>
    <message>
        <source>A message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>How the client stays in touch</source>
        <translation>Comment l’entreprise garde le contact</translation>
    </message>
    <message>
        <source>Mend: {}</source>
        <translation>Corriger&#x202f;: {}</translation>
    </message>
    <message>
        <source>Message log</source>
        <translation>Journal des messages</translation>
    </message>
    <message>
        <source>Nothing is known of contacts yet</source>
        <translation>Rien de connu encore sur les contacts</translation>
    </message>
    <message>
        <source>See its walk</source>
        <translation>Voir son parcours</translation>
    </message>
    <message>
        <source>So often it was so, of all times it was looked for. What nobody looked for says so.</source>
        <translation>Nombre de fois où c’était le cas, parmi celles où on l’a cherché. Ce que personne n’a cherché est signalé.</translation>
    </message>
    <message>
        <source>So on {} of {} times that it was looked for.</source>
        <translation>C’était le cas {} fois sur {} où on y a prêté attention.</translation>
    </message>
    <message>
        <source>Walk the newsletter or counter checklist, note messages on a walk, or send a probe: what they tell of staying in touch is gathered here.</source>
        <translation>Parcourez la grille de la lettre d’information ou celle du comptoir, notez des messages pendant un parcours, ou envoyez une demande test&#x202f;: ce qu’on y apprend du suivi est réuni ici.</translation>
    </message>
    <message>
        <source>What the business sent or showed while somebody was a customer.</source>
        <translation>Ce que l’entreprise a envoyé ou montré à qui était client.</translation>
    </message>
    <message>
        <source>contacts in a month</source>
        <translation>contacts par mois</translation>
    </message>
    <message>
        <source>messages noted on walks</source>
        <translation>messages notés pendant les parcours</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Back to the first channels</source>
        <translation>Revenir aux premiers canaux</translation>
    </message>
    <message>
        <source>More channels</source>
        <translation>Autres canaux</translation>
    </message>
    <message>
        <source>Stages and channels</source>
        <translation>Étapes et canaux</translation>
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
        <source>of the places where the personas would look for a touchpoint have one</source>
        <translation>des endroits où les personas chercheraient un point de contact en ont un</translation>
    </message>
    <message>
        <source>of the places where {} would look for a touchpoint have one</source>
        <translation>des endroits où {} chercherait un point de contact en ont un</translation>
    </message>
    <message>
        <source>touchpoints audited</source>
        <translation>points de contact audités</translation>
    </message>
    <message>
        <source>touchpoints audited on the visits shown</source>
        <translation>points de contact audités lors des visites montrées</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
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
    <name>CoveragePanel</name>
    <message>
        <source>On whose terms</source>
        <translation>Selon les préférences de qui</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map, one by one or from an inventory.</source>
        <translation>Placez les points de contact de l’entreprise sur la carte, un par un ou depuis un inventaire.</translation>
    </message>
    <message>
        <source>The channels each persona prefers, and in how many stages one of them is offered.</source>
        <translation>Les canaux que chaque persona préfère, et dans combien d’étapes l’un d’eux est proposé.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>La carte est vide</translation>
    </message>
    <message>
        <source>no preference written down</source>
        <translation>aucune préférence notée</translation>
    </message>
    <message>
        <source>none in: {}</source>
        <translation>aucun dans&#x202f;: {}</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>{} of the stages</source>
        <translation>{} des étapes</translation>
    </message>
</context>
<context>
    <name>CoverageTile</name>
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
        <source>Other visits</source>
        <translation>Autres visites</translation>
    </message>
    <message>
        <source>See how it came about</source>
        <translation>Voir comment il s’est formé</translation>
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
    <name>DemandSheet</name>
    <message>
        <source>Go to the first</source>
        <translation>Aller à la première</translation>
    </message>
    <message>
        <source>answer still needs evidence</source>
        <translation>réponse demande encore une preuve</translation>
    </message>
    <message>
        <source>answers still need evidence</source>
        <translation>réponses demandent encore une preuve</translation>
    </message>
    <message>
        <source>{} can&apos;t be finished yet: where an answer falls short, its checklist demands a note or a photo. You can go on elsewhere and come back.</source>
        <translation>Impossible de terminer {} pour l’instant&#x202f;: quand une réponse est insuffisante, la grille exige une note ou une photo. Vous pouvez continuer ailleurs et revenir.</translation>
    </message>
</context>
<context>
    <name>DepthPanel</name>
    <message>
        <source>AS IT IS</source>
        <translation>ÉTAT ACTUEL</translation>
    </message>
    <message>
        <source>AS IT SHOULD BE</source>
        <translation>ÉTAT VISÉ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the description of {}</source>
        <translation>Modifier la description de {}</translation>
    </message>
    <message>
        <source>Describe {}</source>
        <translation>Décrire {}</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Pas encore décrit</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first.</source>
        <translation>Placez d’abord les points de contact de l’entreprise sur la carte.</translation>
    </message>
    <message>
        <source>SEEN, HEARD, SMELT</source>
        <translation>VU, ENTENDU, SENTI</translation>
    </message>
    <message>
        <source>STEPS FROM ONE TO THE OTHER</source>
        <translation>LES PAS DE L’UN À L’AUTRE</translation>
    </message>
    <message>
        <source>THE BRAND</source>
        <translation>LA MARQUE</translation>
    </message>
    <message>
        <source>The description was removed.</source>
        <translation>La description a été retirée.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>La carte est vide</translation>
    </message>
    <message>
        <source>WHAT ANNOYS</source>
        <translation>CE QUI AGACE</translation>
    </message>
    <message>
        <source>WHAT THE CUSTOMER WANTS DONE</source>
        <translation>CE QUE LE CLIENT VEUT OBTENIR</translation>
    </message>
    <message>
        <source>WHY SO CRITICAL</source>
        <translation>POURQUOI SI IMPORTANT</translation>
    </message>
    <message>
        <source>Write how it is, how it should be, what the customer wants done, what annoys.</source>
        <translation>Décrivez l’état actuel, l’état visé, ce que le client veut obtenir, ce qui agace.</translation>
    </message>
    <message>
        <source>back stage</source>
        <translation>en coulisses</translation>
    </message>
    <message>
        <source>criticality {}</source>
        <translation>importance {}</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirect</translation>
    </message>
    <message>
        <source>signature moment</source>
        <translation>moment signature</translation>
    </message>
    <message>
        <source>through {}</source>
        <translation>via {}</translation>
    </message>
    <message>
        <source>while the customer is away</source>
        <translation>en l’absence du client</translation>
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
    <name>DoubtsPanel</name>
    <message>
        <source>Answers that contradict each other, came too fast, or are all alike would be listed here to be looked at again.</source>
        <translation>Les réponses qui se contredisent, sont venues trop vite ou sont toutes pareilles seraient listées ici, à revoir.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Revoir</translation>
    </message>
    <message>
        <source>Look at the answer: {}</source>
        <translation>Revoir la réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Prompts to look again before a visit is handed on. None of them is a verdict.</source>
        <translation>Des invitations à revoir avant de transmettre une visite. Aucune n’est un verdict.</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>effet de halo</translation>
    </message>
    <message>
        <source>in haste or in a line</source>
        <translation>trop vite ou toutes pareilles</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Due from probes</source>
        <translation>Attendu des demandes tests</translation>
    </message>
    <message>
        <source>What probes wait for within a week.</source>
        <translation>Ce que les demandes tests attendent d’ici une semaine.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>contact is overdue.</source>
        <translation>contact est en retard.</translation>
    </message>
    <message>
        <source>contacts are overdue.</source>
        <translation>contacts sont en retard.</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>échéance&#x202f;: {}</translation>
    </message>
    <message>
        <source>was due {}</source>
        <translation>échéance passée&#x202f;: {}</translation>
    </message>
</context>
<context>
    <name>EffectsPanel</name>
    <message>
        <source>Before: {}. After: {}.</source>
        <translation>Avant&#x202f;: {}. Après&#x202f;: {}.</translation>
    </message>
    <message>
        <source>Done on {}.</source>
        <translation>Fait le {}.</translation>
    </message>
    <message>
        <source>No action is done yet</source>
        <translation>Aucune action faite encore</translation>
    </message>
    <message>
        <source>The difference lies between {} and {} per cent.</source>
        <translation>La différence se situe entre {} et {} pour cent.</translation>
    </message>
    <message>
        <source>Tick a card of the road map as done. The next visit shows whether the answer it promised to mend is better than before.</source>
        <translation>Cochez une fiche de la feuille de route comme faite. La visite suivante montre si la réponse qu’elle devait corriger est meilleure qu’avant.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>better, but seen too seldom to tell</source>
        <translation>mieux, mais vu trop peu souvent pour conclure</translation>
    </message>
    <message>
        <source>moved it, beyond chance</source>
        <translation>a fait bouger, au-delà du hasard</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>pas examiné</translation>
    </message>
    <message>
        <source>touchpoint {} points</source>
        <translation>point de contact&#x202f;: {} points</translation>
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
        <source>waiting for a visit on both sides</source>
        <translation>attend une visite de chaque côté</translation>
    </message>
    <message>
        <source>within noise</source>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>pire qu’avant</translation>
    </message>
    <message>
        <source>worse, but seen too seldom to tell</source>
        <translation>moins bien, mais vu trop peu souvent pour conclure</translation>
    </message>
    <message>
        <source>{} of its points on {}</source>
        <translation>{} de ses points en {}</translation>
    </message>
</context>
<context>
    <name>EmotionsPanel</name>
    <message>
        <source>A walk asks at its end how the customer feels, from −2 to +2.</source>
        <translation>Un parcours demande à la fin ce que le client ressent, de −2 à +2.</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Emotions, −2 to +2:</source>
        <translation>Émotions, de −2 à +2&#x202f;:</translation>
    </message>
    <message>
        <source>No emotion was recorded yet</source>
        <translation>Aucune émotion notée encore</translation>
    </message>
    <message>
        <source>People remember a way by its peak and its end, not by its mean (Kahneman and others, 1993).</source>
        <translation>On se souvient d’un chemin par son pic et sa fin, non par sa moyenne (Kahneman et al., 1993).</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>The mean emotion of all walks at each touchpoint, in the order of the map.</source>
        <translation>L’émotion moyenne de tous les parcours à chaque point de contact, dans l’ordre de la carte.</translation>
    </message>
    <message>
        <source>The way as it felt</source>
        <translation>Le chemin tel qu’il est ressenti</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>en colère</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>ravi</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>mean {}</source>
        <translation>moyenne {}</translation>
    </message>
    <message>
        <source>memory gap: remembered − mean</source>
        <translation>écart de mémoire&#x202f;: souvenir − moyenne</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>peak</source>
        <translation>pic</translation>
    </message>
    <message>
        <source>remembered {}</source>
        <translation>souvenir {}</translation>
    </message>
    <message>
        <source>the end of the way</source>
        <translation>la fin du chemin</translation>
    </message>
    <message>
        <source>the peak: furthest from neutral</source>
        <translation>le pic&#x202f;: le plus loin du neutre</translation>
    </message>
    <message>
        <source>what is remembered: (peak + end) ÷ 2</source>
        <translation>ce dont on se souvient&#x202f;: (pic + fin) ÷ 2</translation>
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
    <name>EntriesPanel</name>
    <message>
        <source>Import a table with the columns {}</source>
        <translation>Importer un tableau avec les colonnes {}</translation>
    </message>
    <message>
        <source>It is on the road map, among the ideas.</source>
        <translation>C’est sur la feuille de route, parmi les idées.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Créer une fiche&#x202f;: {}</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The table was taken over.</source>
        <translation>Le tableau a été repris.</translation>
    </message>
    <message>
        <source>Why {}? {}</source>
        <translation>Pourquoi {}&#x202f;? {}</translation>
    </message>
    <message>
        <source>on the road map</source>
        <translation>sur la feuille de route</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>The whole client</source>
        <translation>Toute l’entreprise</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Write a figure such as 4.5.</source>
        <translation>Écrivez un chiffre, par exemple 4,5.</translation>
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
    <name>EvidenceRow</name>
    <message>
        <source>Go to the answer</source>
        <translation>Aller à la réponse</translation>
    </message>
</context>
<context>
    <name>ExperiencePanel</name>
    <message>
        <source>A ring for what was expected, a dot for what was met, both from 1 to 7; widest first.</source>
        <translation>Un anneau pour l’attente, un point pour ce qui a été vécu, de 1 à 7&#x202f;; le plus grand écart d’abord.</translation>
    </message>
    <message>
        <source>A walk asks before what the customer expects, 1 to 7, and after how good it was. Both answers together make the gap.</source>
        <translation>Un parcours demande avant ce que le client attend, de 1 à 7, et après si c’était bon. Les deux réponses donnent l’écart.</translation>
    </message>
    <message>
        <source>A walk asks for expectation once, for the whole. What was found, f, stands on the same scale as 1 + 6·f. From {} walks.</source>
        <translation>Un parcours demande l’attente une fois, pour le tout. Ce qui a été trouvé, f, est ramené à la même échelle par 1 + 6·f. Sur {} parcours.</translation>
    </message>
    <message>
        <source>By dimension</source>
        <translation>Par dimension</translation>
    </message>
    <message>
        <source>By touchpoint</source>
        <translation>Par point de contact</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected and met, from 1 to 7:</source>
        <translation>Attendu et vécu, de 1 à 7&#x202f;:</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Gap = experience − expectation (SERVQUAL). Shaded where it is {} or more.</source>
        <translation>Écart = expérience − attente (SERVQUAL). Ombré à partir de {}.</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vécu</translation>
    </message>
    <message>
        <source>No gap is known yet</source>
        <translation>Aucun écart connu encore</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What was found in each dimension, against what those customers expected.</source>
        <translation>Ce qui a été trouvé dans chaque dimension, face à ce que ces clients attendaient.</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>As a figure</source>
        <translation>En figure</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
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
        <source>Record it</source>
        <translation>Enregistrer un son</translation>
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
    <name>FileList</name>
    <message>
        <source>Play {}</source>
        <translation>Écouter {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Retirer {}</translation>
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
        <source>Insight</source>
        <translation>Analyse</translation>
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
        <source>Waiting for the camera …</source>
        <translation>En attente de l’appareil photo…</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit l’appareil photo</translation>
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
        <source>Place, as degrees</source>
        <translation>Lieu, en degrés</translation>
    </message>
    <message>
        <source>{}° east</source>
        <translation>{}° est</translation>
    </message>
    <message>
        <source>{}° north</source>
        <translation>{}° nord</translation>
    </message>
    <message>
        <source>{}° south</source>
        <translation>{}° sud</translation>
    </message>
    <message>
        <source>{}° west</source>
        <translation>{}° ouest</translation>
    </message>
</context>
<context>
    <name>Geotrace</name>
    <message>
        <source>A way needs two places.</source>
        <translation>Un chemin demande deux lieux.</translation>
    </message>
    <message>
        <source>An area needs three places.</source>
        <translation>Une zone demande trois lieux.</translation>
    </message>
    <message>
        <source>One place on each line: paste them from a map, or type degrees like 51.45, -2.59.</source>
        <translation>Un lieu par ligne&#x202f;: collez-les depuis une carte, ou tapez des degrés comme 51.45, -2.59.</translation>
    </message>
    <message>
        <source>Places, one on each line</source>
        <translation>Lieux, un par ligne</translation>
    </message>
    <message>
        <source>{} places, {} m</source>
        <translation>{} lieux, {} m</translation>
    </message>
</context>
<context>
    <name>GuardSheet</name>
    <message>
        <source>Certificate {} ({})</source>
        <translation>Certificat {} ({})</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>Changed: another key sealed it.</source>
        <translation>Modifié&#x202f;: une autre clé l’a scellé.</translation>
    </message>
    <message>
        <source>Changed: it is not as it was sealed.</source>
        <translation>Modifié&#x202f;: il n’est plus tel qu’il a été scellé.</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Vérifier un fichier…</translation>
    </message>
    <message>
        <source>Choose eight characters or more.</source>
        <translation>Choisissez huit caractères ou plus.</translation>
    </message>
    <message>
        <source>Encrypted with AES-256. Send the password another way. It is no PDF/A then.</source>
        <translation>Chiffré en AES-256. Envoyez le mot de passe par une autre voie. Ce n’est alors plus un PDF/A.</translation>
    </message>
    <message>
        <source>Every change shows, down to one bit. The seal is this computer’s own key: it proves that the file is as it was, not who you are. Give the client the certificate once.</source>
        <translation>Toute modification se voit, au bit près. Le sceau est la clé propre à cet ordinateur&#x202f;: il prouve que le fichier est resté tel quel, non qui vous êtes. Remettez une fois le certificat à l’entreprise.</translation>
    </message>
    <message>
        <source>Guard the report</source>
        <translation>Protéger le rapport</translation>
    </message>
    <message>
        <source>How it is saved</source>
        <translation>Mode d’enregistrement</translation>
    </message>
    <message>
        <source>Not sealed: nothing tells whether it was changed.</source>
        <translation>Non scellé&#x202f;: rien n’indique s’il a été modifié.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>PDF/A for the archive. Nothing tells whether somebody changed it later.</source>
        <translation>PDF/A pour l’archivage. Rien n’indique si quelqu’un l’a modifié plus tard.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>SHA-256 {}</source>
        <translation>SHA-256 {}</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Sealed on {} by {}</source>
        <translation>Scellé le {} par {}</translation>
    </message>
    <message>
        <source>Untouched: it is as it was sealed.</source>
        <translation>Intact&#x202f;: il est tel qu’il a été scellé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Avec mot de passe</translation>
    </message>
    <message>
        <source>compare it with the auditor’s</source>
        <translation>à comparer avec celui de l’auditeur</translation>
    </message>
    <message>
        <source>this program’s own</source>
        <translation>celui de ce programme</translation>
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
        <source>Not opened yet. The message above says why.</source>
        <translation>Pas encore ouvert. Le message ci-dessus dit pourquoi.</translation>
    </message>
    <message>
        <source>visit planned</source>
        <translation>visite prévue</translation>
    </message>
    <message>
        <source>visit under way</source>
        <translation>visite en cours</translation>
    </message>
    <message>
        <source>visits planned</source>
        <translation>visites prévues</translation>
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
    <name>HotSpotsPanel</name>
    <message>
        <source>A touchpoint stands out when its band differs from the whole, a critical point failed, experience and expectation are 2 or more apart, or there was a signature moment. Walk some touchpoints, and they show here.</source>
        <translation>Un point de contact ressort quand son niveau diffère de l’ensemble, qu’un point critique a échoué, que l’expérience et l’attente sont à 2 ou plus l’une de l’autre, ou qu’il y a eu un moment signature. Parcourez quelques points de contact et ils s’affichent ici.</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Points chauds</translation>
    </message>
    <message>
        <source>Nothing stands out yet</source>
        <translation>Rien ne ressort encore</translation>
    </message>
    <message>
        <source>One more on the road map</source>
        <translation>Encore une vers la feuille de route</translation>
    </message>
    <message>
        <source>Put on road map</source>
        <translation>Vers la feuille de route</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>Afficher {}</translation>
    </message>
    <message>
        <source>WHAT MAKES IT SO</source>
        <translation>CE QUI L’EXPLIQUE</translation>
    </message>
    <message>
        <source>and {}; press the score to see them all</source>
        <translation>et {}&#x202f;; appuyez sur le score pour toutes les voir</translation>
    </message>
    <message>
        <source>gap {}</source>
        <translation>écart {}</translation>
    </message>
    <message>
        <source>more answer</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>more answers</source>
        <translation>autres réponses</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} est sur la feuille de route.</translation>
    </message>
</context>
<context>
    <name>HoursSheet</name>
    <message>
        <source>Business hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Vendredi</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Holidays, one day a line</source>
        <translation>Jours fériés, un par ligne</translation>
    </message>
    <message>
        <source>Hours read like 9:00–12:30, 13:30–17:00; past midnight they go on on the next day.</source>
        <translation>Les heures s’écrivent 9:00–12:30, 13:30–17:00&#x202f;; après minuit, elles se poursuivent le lendemain.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Dimanche</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Toute l’entreprise</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Mardi</translation>
    </message>
    <message>
        <source>Two openings of one day share some time.</source>
        <translation>Deux plages du même jour se chevauchent.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mercredi</translation>
    </message>
    <message>
        <source>Where a standard counts business hours, the clock stands still outside these.</source>
        <translation>Quand un standard compte les heures d’ouverture, la montre s’arrête en dehors de celles-ci.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Heures de qui</translation>
    </message>
    <message>
        <source>Write each holiday as 2026-12-25.</source>
        <translation>Écrivez chaque jour férié ainsi&#x202f;: 2026-12-25.</translation>
    </message>
    <message>
        <source>Write hours as 9:00–12:30, 13:30–17:00.</source>
        <translation>Écrivez les heures ainsi&#x202f;: 9:00–12:30, 13:30–17:00.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>ImportancePanel</name>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>At the means</source>
        <translation>Aux moyennes</translation>
    </message>
    <message>
        <source>At the midpoint</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Borderline</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Cross-hair</source>
        <translation>Croisement</translation>
    </message>
    <message>
        <source>Crossed at {}. A second ring marks what is borderline: within 5 % of a line.</source>
        <translation>Croisement sur {}. Un second anneau marque ce qui est limite&#x202f;: à moins de 5&#x202f;% d’une ligne.</translation>
    </message>
    <message>
        <source>Give each touchpoint on the map its criticality, and walk it.</source>
        <translation>Donnez à chaque point de contact de la carte son importance, et parcourez-le.</translation>
    </message>
    <message>
        <source>How critical each touchpoint is, against its score (Martilla and James, 1977).</source>
        <translation>L’importance de chaque point de contact, face à son score (Martilla et James, 1977).</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Nothing was scored yet</source>
        <translation>Aucun score encore</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Where to concentrate</source>
        <translation>Où concentrer les efforts</translation>
    </message>
    <message>
        <source>borderline</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>importance {}, score {}</source>
        <translation>importance {}, score {}</translation>
    </message>
    <message>
        <source>the means</source>
        <translation>les moyennes</translation>
    </message>
    <message>
        <source>the midpoint</source>
        <translation>le milieu</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>All auditors</source>
        <translation>Tous les auditeurs</translation>
    </message>
    <message>
        <source>All personas</source>
        <translation>Tous les personas</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>Tous les sites</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditeur</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Vague {}</translation>
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
        <source>{} in all waves</source>
        <translation>{} sur toutes les vagues</translation>
    </message>
</context>
<context>
    <name>IntentPanel</name>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
    </message>
    <message>
        <source>Feel</source>
        <translation>Ressentir</translation>
    </message>
    <message>
        <source>INTENDED</source>
        <translation>VOULU</translation>
    </message>
    <message>
        <source>Nothing was intended or observed yet</source>
        <translation>Rien de voulu ni d’observé encore</translation>
    </message>
    <message>
        <source>OBSERVED</source>
        <translation>OBSERVÉ</translation>
    </message>
    <message>
        <source>Think</source>
        <translation>Penser</translation>
    </message>
    <message>
        <source>Write on the map what customers should think, do and feel at a touchpoint; a walk asks at its end what they did.</source>
        <translation>Notez sur la carte ce que les clients devraient penser, faire et ressentir à un point de contact&#x202f;; un parcours demande à la fin ce qu’il en a été.</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>non noté</translation>
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
        <source>Another row of a table</source>
        <translation>Autre ligne d’un tableau</translation>
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
        <source>Move the touchpoint or stage in focus</source>
        <translation>Déplacer le point de contact ou l’étape choisis</translation>
    </message>
    <message>
        <source>Move the touchpoint whose grip is in focus</source>
        <translation>Déplacer le point de contact dont la poignée est choisie</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>ON A PLAN</source>
        <translation>DANS UN PLAN</translation>
    </message>
    <message>
        <source>ON THE MAP</source>
        <translation>SUR LA CARTE</translation>
    </message>
    <message>
        <source>Open the touchpoint in focus</source>
        <translation>Ouvrir le point de contact choisi</translation>
    </message>
    <message>
        <source>Print how it came about</source>
        <translation>Imprimer d’où il vient</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Save it as a PDF</source>
        <translation>L’enregistrer en PDF</translation>
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
        <source>Voice note, where there is a microphone</source>
        <translation>Note vocale, s’il y a un micro</translation>
    </message>
    <message>
        <source>WHERE A FIGURE TELLS WHY</source>
        <translation>LÀ OÙ UN CHIFFRE DIT POURQUOI</translation>
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
    <name>KeypadBar</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé numérique</translation>
    </message>
</context>
<context>
    <name>KitList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Leave {} at home</source>
        <translation>Ne pas emporter&#x202f;: {}</translation>
    </message>
    <message>
        <source>Nothing to take along yet.</source>
        <translation>Rien à emporter encore.</translation>
    </message>
    <message>
        <source>One more thing</source>
        <translation>Une chose de plus</translation>
    </message>
    <message>
        <source>a parcel to return</source>
        <translation>un colis à retourner</translation>
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
        <source>Form to fill in on a screen</source>
        <translation>Formulaire à remplir à l’écran</translation>
    </message>
    <message>
        <source>Form to print and write on</source>
        <translation>Formulaire à imprimer et à remplir à la main</translation>
    </message>
    <message>
        <source>Retired: {}</source>
        <translation>Retirée&#x202f;: {}</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>Enregistrer la grille</translation>
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
        <source>Bring in a submission…</source>
        <translation>Importer un envoi…</translation>
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
    <name>LoyaltySheet</name>
    <message>
        <source>A role, no name</source>
        <translation>Une fonction, pas un nom</translation>
    </message>
    <message>
        <source>Change what was said</source>
        <translation>Modifier ce qui a été dit</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>It needs some words.</source>
        <translation>Il faut quelques mots.</translation>
    </message>
    <message>
        <source>No touchpoint in particular</source>
        <translation>Aucun point de contact en particulier</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoint it speaks of</source>
        <translation>Point de contact dont il s’agit</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela dit</translation>
    </message>
    <message>
        <source>What was said in the workshop</source>
        <translation>Ce qui a été dit à l’atelier</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
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
        <source>Insight</source>
        <translation>Analyse</translation>
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
        <source>too few visits to tell</source>
        <translation>trop peu de visites pour le dire</translation>
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
        <source>within noise</source>
        <translation>dans le bruit</translation>
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
        <source>{}, place {} of {}</source>
        <translation>{}, place {} sur {}</translation>
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
    <name>MapReasons</name>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>MentionSheet</name>
    <message>
        <source>Answered</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Change the mention</source>
        <translation>Modifier la mention</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Forum, reviews, newspaper</source>
        <translation>Forum, avis, journal</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>How it sounds</source>
        <translation>Le ton</translation>
    </message>
    <message>
        <source>It can’t be answered before it was said.</source>
        <translation>Cela ne peut pas avoir de réponse avant d’avoir été dit.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Nouvelle mention</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>Où cela a été dit</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file d’attente</translation>
    </message>
</context>
<context>
    <name>MentionsPanel</name>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvaises</translation>
    </message>
    <message>
        <source>By keyword</source>
        <translation>Par mot-clé</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonnes</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Look where customers talk: reviews, forums, social media. Write down what was said, how it sounds and when it was answered, or import a table.</source>
        <translation>Regardez où les clients parlent&#x202f;: avis, forums, réseaux sociaux. Notez ce qui a été dit, sur quel ton et quand une réponse est venue, ou importez un tableau.</translation>
    </message>
    <message>
        <source>Mention log</source>
        <translation>Journal des mentions</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>New mention</source>
        <translation>Nouvelle mention</translation>
    </message>
    <message>
        <source>Nothing was overheard yet</source>
        <translation>Rien d’entendu encore</translation>
    </message>
    <message>
        <source>Press a line to see what is behind it.</source>
        <translation>Appuyez sur une ligne pour voir ce qu’il y a derrière.</translation>
    </message>
    <message>
        <source>The latest first.</source>
        <translation>Les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>The latest {} of {}.</source>
        <translation>Les {} plus récentes sur {}.</translation>
    </message>
    <message>
        <source>The mention was removed.</source>
        <translation>La mention a été retirée.</translation>
    </message>
    <message>
        <source>answered {}</source>
        <translation>réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>bad ones answered</source>
        <translation>mauvaises avec réponse</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>median time to an answer</source>
        <translation>délai médian de réponse</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>net sentiment, −1 to +1</source>
        <translation>sentiment net, de −1 à +1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>of all answered</source>
        <translation>mentions avec réponse</translation>
    </message>
    <message>
        <source>{} d</source>
        <translation>{} j</translation>
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
    <name>MetricSheet</name>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Modifier l’indicateur</translation>
    </message>
    <message>
        <source>Day of the value</source>
        <translation>Jour de la valeur</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins, c’est mieux</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus, c’est mieux</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Rendez-vous manqués</translation>
    </message>
    <message>
        <source>Take away value {}</source>
        <translation>Retirer la valeur {}</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Sens souhaité</translation>
    </message>
    <message>
        <source>Write a figure such as 4.5.</source>
        <translation>Écrivez un chiffre, par exemple 4,5.</translation>
    </message>
</context>
<context>
    <name>MetricsPanel</name>
    <message>
        <source>Ask the client which figure it keeps of each touchpoint, and enter its values or import a table.</source>
        <translation>Demandez à l’entreprise quel chiffre elle suit pour chaque point de contact, et saisissez ses valeurs ou importez un tableau.</translation>
    </message>
    <message>
        <source>Bring “{}” to its target</source>
        <translation>Amener «&#x202f;{}&#x202f;» à sa cible</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Measure “{}”</source>
        <translation>Mesurer «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>New metric</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Nobody at the client would notice if these got worse.</source>
        <translation>Personne dans l’entreprise ne remarquerait une dégradation ici.</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first; then say what is measured at each.</source>
        <translation>Placez d’abord les points de contact de l’entreprise sur la carte&#x202f;; dites ensuite ce qui est mesuré à chacun.</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>The broken line is the target, the dot the newest value.</source>
        <translation>Le trait interrompu est la cible, le point la valeur la plus récente.</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>La carte est vide</translation>
    </message>
    <message>
        <source>The metric was removed.</source>
        <translation>L’indicateur a été retiré.</translation>
    </message>
    <message>
        <source>Untracked touchpoints</source>
        <translation>Points de contact non suivis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What the client measures</source>
        <translation>Ce que mesure l’entreprise</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>s’améliore</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>se dégrade</translation>
    </message>
    <message>
        <source>meets its target</source>
        <translation>atteint sa cible</translation>
    </message>
    <message>
        <source>metrics meet their target</source>
        <translation>indicateurs atteignent leur cible</translation>
    </message>
    <message>
        <source>misses its target</source>
        <translation>manque sa cible</translation>
    </message>
    <message>
        <source>of the touchpoints somebody keeps an eye on</source>
        <translation>des points de contact sont suivis</translation>
    </message>
    <message>
        <source>target {}</source>
        <translation>cible {}</translation>
    </message>
    <message>
        <source>untracked</source>
        <translation>non suivis</translation>
    </message>
    <message>
        <source>{} on {}</source>
        <translation>{} le {}</translation>
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
    <name>MissedPanel</name>
    <message>
        <source>Chances nobody took</source>
        <translation>Occasions que personne n’a saisies</translation>
    </message>
    <message>
        <source>No chance was missed yet</source>
        <translation>Aucune occasion manquée encore</translation>
    </message>
    <message>
        <source>Press M on any question of a walk when a chance goes by. Questions that ask for a chance count too, where the answer is that it was missed.</source>
        <translation>Appuyez sur M à toute question d’un parcours quand une occasion se perd. Les questions qui cherchent une occasion comptent aussi, si la réponse est qu’elle a été manquée.</translation>
    </message>
    <message>
        <source>To sell up or across, to build the relationship, to reassure, to reward.</source>
        <translation>Pour vendre plus ou autre chose, nouer la relation, rassurer, récompenser.</translation>
    </message>
    <message>
        <source>answered as missed</source>
        <translation>manquées selon une réponse</translation>
    </message>
    <message>
        <source>caught in passing</source>
        <translation>notées au passage</translation>
    </message>
    <message>
        <source>missed in all</source>
        <translation>manquées en tout</translation>
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
        <source>Pages of {}</source>
        <translation>Pages de {}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
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
    <name>Panel</name>
    <message>
        <source>Go to the map</source>
        <translation>Aller à la carte</translation>
    </message>
    <message>
        <source>Go to the road map</source>
        <translation>Aller à la feuille de route</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planifier une visite</translation>
    </message>
</context>
<context>
    <name>PaperActions</name>
    <message>
        <source>Choose the filled forms</source>
        <translation>Choisir les formulaires remplis</translation>
    </message>
    <message>
        <source>Forms and photos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</source>
        <translation>Formulaires et photos (*.pdf *.jpg *.jpeg *.png *.heic *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Read from paper: {}</source>
        <translation>Lu sur papier&#x202f;: {}</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
    </message>
</context>
<context>
    <name>PaperReviewSheet</name>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Differs from what is stored</source>
        <translation>Diffère de ce qui est enregistré</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Not asked in this walk</source>
        <translation>Pas demandé dans ce parcours</translation>
    </message>
    <message>
        <source>Page {} of {}</source>
        <translation>Page {} sur {}</translation>
    </message>
    <message>
        <source>Page {} of {} is missing.</source>
        <translation>La page {} sur {} manque.</translation>
    </message>
    <message>
        <source>Pages {} of {} are missing.</source>
        <translation>Les pages {} sur {} manquent.</translation>
    </message>
    <message>
        <source>Pictures are kept as evidence. What is written on them is yours to type in.</source>
        <translation>Les images sont gardées comme preuves. Ce qui y est écrit, c’est à vous de le saisir.</translation>
    </message>
    <message>
        <source>Pictures of pages</source>
        <translation>Images de pages</translation>
    </message>
    <message>
        <source>Read from paper</source>
        <translation>Lu sur papier</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Store {}</source>
        <translation>Enregistrer {}</translation>
    </message>
    <message>
        <source>Stored: {}</source>
        <translation>Enregistré&#x202f;: {}</translation>
    </message>
    <message>
        <source>Tick all that differs</source>
        <translation>Cocher tout ce qui diffère</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer is</source>
        <translation>réponse est</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>answers are</source>
        <translation>réponses sont</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>images</translation>
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
        <source>{} stored already.</source>
        <translation>{} déjà dans le programme.</translation>
    </message>
    <message>
        <source>{} would still be open.</source>
        <translation>Encore sans réponse ensuite&#x202f;: {}.</translation>
    </message>
    <message>
        <source>{} · seen at {}</source>
        <translation>{} · vu à {}</translation>
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
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Place {} sur {}</translation>
    </message>
    <message>
        <source>Take a photo (C)</source>
        <translation>Prendre une photo (C)</translation>
    </message>
    <message>
        <source>Voice note (R)</source>
        <translation>Note vocale (R)</translation>
    </message>
</context>
<context>
    <name>PhraseSheet</name>
    <message>
        <source>Keep them</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One on each line. A tap beside the note adds it, so keep to what you write often.</source>
        <translation>Une par ligne. Un appui à côté de la note l’ajoute&#x202f;: tenez-vous-en à ce que vous écrivez souvent.</translation>
    </message>
    <message>
        <source>Sentences to tap</source>
        <translation>Phrases toutes prêtes</translation>
    </message>
    <message>
        <source>Sentences, one on each line</source>
        <translation>Phrases, une par ligne</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Les habituelles</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Adds this sentence</source>
        <translation>Ajoute cette phrase</translation>
    </message>
    <message>
        <source>Change these sentences</source>
        <translation>Modifier ces phrases</translation>
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
    <name>PickCell</name>
    <message>
        <source>Choose …</source>
        <translation>Choisir…</translation>
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
        <source>Take a photo</source>
        <translation>Prendre une photo</translation>
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
    <name>PlaceQuestion</name>
    <message>
        <source>Paste it from a map, or type degrees: 51.45, -2.59 or 51°27′N 2°35′W.</source>
        <translation>Collez-le depuis une carte, ou tapez des degrés&#x202f;: 51.45, -2.59 ou 51°27′N 2°35′W.</translation>
    </message>
    <message>
        <source>“{}” is not understood as a place. Write it like 51.45, -2.59.</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas compris comme un lieu. Écrivez-le comme 51.45, -2.59.</translation>
    </message>
</context>
<context>
    <name>PlacesPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditeurs</translation>
    </message>
    <message>
        <source>Name the site, the persona and the auditor when you plan a visit.</source>
        <translation>Indiquez le site, le persona et l’auditeur en planifiant une visite.</translation>
    </message>
    <message>
        <source>Nothing to set side by side yet</source>
        <translation>Rien à comparer encore</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>The broken line is the overall score of all. A ring is a single visit: an observation.</source>
        <translation>Le trait interrompu est le score global de tous. Un anneau est une seule visite&#x202f;: une observation.</translation>
    </message>
    <message>
        <source>The client’s places, each by its own visits.</source>
        <translation>Les sites de l’entreprise, chacun d’après ses propres visites.</translation>
    </message>
    <message>
        <source>They saw different days and places: a difference asks to compare, never to blame.</source>
        <translation>Ils ont vu d’autres jours et d’autres lieux&#x202f;: une différence invite à comparer, jamais à accuser.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoint by site</source>
        <translation>Point de contact par site</translation>
    </message>
    <message>
        <source>Touchpoints by site</source>
        <translation>Points de contact par site</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>What each kind of customer meets.</source>
        <translation>Ce que rencontre chaque type de client.</translation>
    </message>
    <message>
        <source>Where the places differ most: sort by the last column.</source>
        <translation>Là où les sites diffèrent le plus&#x202f;: triez par la dernière colonne.</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>une observation, non un taux</translation>
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
        <source>{}, overall score:</source>
        <translation>{}, score global&#x202f;:</translation>
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
        <source>A card for the pocket: your part, your bag, what to look for</source>
        <translation>Une fiche de poche&#x202f;: votre rôle, votre sac, ce qu’il faut observer</translation>
    </message>
    <message>
        <source>Cover story</source>
        <translation>Histoire de couverture</translation>
    </message>
    <message>
        <source>Crib card</source>
        <translation>Aide-mémoire</translation>
    </message>
    <message>
        <source>Crib card, {}</source>
        <translation>Aide-mémoire, {}</translation>
    </message>
    <message>
        <source>Forms to fill in on a screen</source>
        <translation>Formulaires à remplir à l’écran</translation>
    </message>
    <message>
        <source>Forms to print and write on</source>
        <translation>Formulaires à imprimer et à remplir à la main</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Only what {} would use</source>
        <translation>Seulement ce que {} utiliserait</translation>
    </message>
    <message>
        <source>Read filled forms…</source>
        <translation>Lire des formulaires remplis…</translation>
    </message>
    <message>
        <source>Save the crib card</source>
        <translation>Enregistrer l’aide-mémoire</translation>
    </message>
    <message>
        <source>Start walking</source>
        <translation>Commencer le parcours</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
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
        <source>What you take along</source>
        <translation>Ce que vous emportez</translation>
    </message>
    <message>
        <source>Why you come, what you ask for, what you say when somebody asks back</source>
        <translation>Pourquoi vous venez, ce que vous demandez, ce que vous dites si on vous interroge</translation>
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
        <source>{} is kept.</source>
        <translation>{}&#x202f;: enregistré.</translation>
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
    <name>ProbeSheet</name>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>After 7, 14 and 30 days</source>
        <translation>Après 7, 14 et 30 jours</translation>
    </message>
    <message>
        <source>An offer</source>
        <translation>Une offre</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Change the probe</source>
        <translation>Modifier la demande test</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Contact {} counts from</source>
        <translation>Le contact {} compte depuis</translation>
    </message>
    <message>
        <source>Days until contact {}</source>
        <translation>Jours jusqu’au contact {}</translation>
    </message>
    <message>
        <source>Enquiry about a crown</source>
        <translation>Renseignement sur une couronne</translation>
    </message>
    <message>
        <source>Expect a contact</source>
        <translation>Attendre un contact</translation>
    </message>
    <message>
        <source>Expected contact {}</source>
        <translation>Contact attendu {}</translation>
    </message>
    <message>
        <source>New probe</source>
        <translation>Nouvelle demande test</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>Personne en particulier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>One reply in a day</source>
        <translation>Une réponse sous un jour</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Played by</source>
        <translation>Joué par</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Envoyé le</translation>
    </message>
    <message>
        <source>Take away expected contact {}</source>
        <translation>Retirer le contact attendu {}</translation>
    </message>
    <message>
        <source>Thanks, and the season’s sale</source>
        <translation>Merci, et les soldes de saison</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What should come back</source>
        <translation>Ce qui devrait revenir</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done, if nothing was asked</source>
        <translation>Ce qui a été fait, si rien n’a été demandé</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Whole days are due by the end of the day.</source>
        <translation>Les jours entiers courent jusqu’à la fin de la journée.</translation>
    </message>
    <message>
        <source>Write after how many days it should come, such as 7 or 0.5.</source>
        <translation>Écrivez après combien de jours cela devrait venir, par exemple 7 ou 0,5.</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Écrivez l’heure ainsi&#x202f;: 14:30.</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>un rappel</translation>
    </message>
    <message>
        <source>days after sending</source>
        <translation>jours après l’envoi</translation>
    </message>
    <message>
        <source>days after the last</source>
        <translation>jours après le précédent</translation>
    </message>
    <message>
        <source>left a full basket; empty for an enquiry</source>
        <translation>panier plein abandonné&#x202f;; vide pour une demande</translation>
    </message>
</context>
<context>
    <name>ProbesPanel</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>How long replies take</source>
        <translation>Le temps que prennent les réponses</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Consigner une réponse</translation>
    </message>
    <message>
        <source>Log a reply: {}</source>
        <translation>Consigner une réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>New probe</source>
        <translation>Nouvelle demande test</translation>
    </message>
    <message>
        <source>No probe was sent yet</source>
        <translation>Aucune demande test envoyée encore</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open probes stand on the home page while something is due.</source>
        <translation>Les demandes tests ouvertes figurent sur la page d’accueil tant que quelque chose est attendu.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Demandes tests</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Score it</source>
        <translation>L’évaluer</translation>
    </message>
    <message>
        <source>Score it: {}</source>
        <translation>L’évaluer&#x202f;: {}</translation>
    </message>
    <message>
        <source>See its walk</source>
        <translation>Voir son parcours</translation>
    </message>
    <message>
        <source>Send an enquiry as a customer would, or leave a basket full, and write down when. What should come back stands on the home page until it has come; replies are timed and scored.</source>
        <translation>Envoyez une demande comme le ferait un client, ou abandonnez un panier plein, et notez quand. Ce qui devrait revenir figure sur la page d’accueil jusqu’à son arrivée&#x202f;; les réponses sont chronométrées et évaluées.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en attente</translation>
    </message>
    <message>
        <source>The probe waits for nothing any more.</source>
        <translation>La demande test n’attend plus rien.</translation>
    </message>
    <message>
        <source>The probe was removed.</source>
        <translation>La demande test a été retirée.</translation>
    </message>
    <message>
        <source>The reply was removed.</source>
        <translation>La réponse a été retirée.</translation>
    </message>
    <message>
        <source>The share of probes still waiting, by Kaplan and Meier; a tick is one without a reply.</source>
        <translation>La part des demandes tests encore en attente, selon Kaplan–Meier&#x202f;; un trait marque une demande sans réponse.</translation>
    </message>
    <message>
        <source>came late</source>
        <translation>venu en retard</translation>
    </message>
    <message>
        <source>came {}, due {}</source>
        <translation>venu&#x202f;: {}, échéance&#x202f;: {}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clôturée</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>échéance&#x202f;: {}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>à temps</translation>
    </message>
    <message>
        <source>median wait for it</source>
        <translation>attente médiane</translation>
    </message>
    <message>
        <source>never came</source>
        <translation>jamais venu</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>of what was due came in time</source>
        <translation>de ce qui était attendu est venu à temps</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>probes had a reply</source>
        <translation>demandes tests ont eu une réponse</translation>
    </message>
    <message>
        <source>sent {}</source>
        <translation>envoi&#x202f;: {}</translation>
    </message>
    <message>
        <source>unexpected</source>
        <translation>inattendu</translation>
    </message>
    <message>
        <source>{}: {} in time</source>
        <translation>{}&#x202f;: {} à temps</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A friend, a directory, a supplier</source>
        <translation>Un ami, un annuaire, un fournisseur</translation>
    </message>
    <message>
        <source>A signature moment: what the business wants to be known for</source>
        <translation>Un moment signature&#x202f;: ce pour quoi l’entreprise veut être connue</translation>
    </message>
    <message>
        <source>A touch while the customer is away</source>
        <translation>Un contact en l’absence du client</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Comme c’est</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Comme ce devrait être</translation>
    </message>
    <message>
        <source>Back stage</source>
        <translation>En coulisses</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Direct, or through others</source>
        <translation>Direct, ou par d’autres</translation>
    </message>
    <message>
        <source>Directness</source>
        <translation>Direct ou non</translation>
    </message>
    <message>
        <source>Fresh flowers; a radio in the back room</source>
        <translation>Fleurs fraîches&#x202f;; une radio dans l’arrière-boutique</translation>
    </message>
    <message>
        <source>Front stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>How the brand should come across</source>
        <translation>Comment la marque doit être perçue</translation>
    </message>
    <message>
        <source>Seen by the customer, or behind the scenes</source>
        <translation>Vu par le client, ou en coulisses</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Through others</source>
        <translation>Par d’autres</translation>
    </message>
    <message>
        <source>Through whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>What annoys</source>
        <translation>Ce qui agace</translation>
    </message>
    <message>
        <source>What is seen, heard and smelt</source>
        <translation>Ce qu’on voit, entend et sent</translation>
    </message>
    <message>
        <source>What the customer wants done</source>
        <translation>Ce que le client veut obtenir</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Qui le rencontre</translation>
    </message>
    <message>
        <source>Why it is as critical as it is</source>
        <translation>Pourquoi il a cette importance</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Broken</source>
        <translation>Rompue</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Modifier la promesse</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nouvelle promesse</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reception: a role, no name</source>
        <translation>Accueil&#x202f;: une fonction, pas un nom</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>We ring you back by Friday</source>
        <translation>Nous vous rappelons d’ici vendredi</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Ce qui a été promis</translation>
    </message>
    <message>
        <source>Who promised</source>
        <translation>Qui a promis</translation>
    </message>
    <message>
        <source>no day named</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>PromisesPanel</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New promise</source>
        <translation>Nouvelle promesse</translation>
    </message>
    <message>
        <source>No promise was written down</source>
        <translation>Aucune promesse notée</translation>
    </message>
    <message>
        <source>Promise register</source>
        <translation>Registre des promesses</translation>
    </message>
    <message>
        <source>See the answer</source>
        <translation>Voir la réponse</translation>
    </message>
    <message>
        <source>The latest first. A promise of a walk can be changed once it is in the register.</source>
        <translation>Les plus récentes d’abord. Une promesse issue d’un parcours se modifie une fois dans le registre.</translation>
    </message>
    <message>
        <source>The promise was removed.</source>
        <translation>La promesse a été retirée.</translation>
    </message>
    <message>
        <source>Write down what the client’s people promise, in their words, with the day it is due. What walks tell of promises is gathered here too.</source>
        <translation>Notez ce que promet le personnel de l’entreprise, dans ses mots, avec l’échéance. Les promesses relevées pendant les parcours sont réunies ici aussi.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompues</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>échéance&#x202f;: {}</translation>
    </message>
    <message>
        <source>from a walk</source>
        <translation>d’un parcours</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenues</translation>
    </message>
    <message>
        <source>made {}</source>
        <translation>faite le {}</translation>
    </message>
    <message>
        <source>not tested yet, {} overdue</source>
        <translation>pas encore testées, échues&#x202f;: {}</translation>
    </message>
    <message>
        <source>of the tested promises kept</source>
        <translation>des promesses testées tenues</translation>
    </message>
    <message>
        <source>to be tested</source>
        <translation>à tester</translation>
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
        <source>About “{}”</source>
        <translation>À propos de «&#x202f;{}&#x202f;»</translation>
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
        <source>Judge each of these</source>
        <translation>Jugez chacun de ces points</translation>
    </message>
    <message>
        <source>QUESTION {} OF {}</source>
        <translation>QUESTION {} SUR {}</translation>
    </message>
    <message>
        <source>QUESTIONS {} – {} OF {}</source>
        <translation>QUESTIONS {} – {} SUR {}</translation>
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
    <name>QuotesPanel</name>
    <message>
        <source>Briefs</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Each dot is a seller’s price, the mark is the median; the line begins at nothing.</source>
        <translation>Chaque point est le prix d’un vendeur, le repère est la médiane&#x202f;; l’axe part de zéro.</translation>
    </message>
    <message>
        <source>New brief</source>
        <translation>Nouvelle demande</translation>
    </message>
    <message>
        <source>No price was asked yet</source>
        <translation>Aucun prix demandé encore</translation>
    </message>
    <message>
        <source>One price for “{}”</source>
        <translation>Un seul prix pour «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Put one and the same wish to several sellers of the client, in the same words, and write down what each asks for it. The spread shows whether customers can trust a price.</source>
        <translation>Soumettez la même demande à plusieurs vendeurs de l’entreprise, dans les mêmes mots, et notez le prix que chacun en veut. L’écart montre si les clients peuvent se fier à un prix.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>The quotes were removed.</source>
        <translation>Les devis ont été retirés.</translation>
    </message>
    <message>
        <source>asked {}</source>
        <translation>demandé le {}</translation>
    </message>
    <message>
        <source>{} between them</source>
        <translation>{} d’écart</translation>
    </message>
    <message>
        <source>{} coefficient of variation</source>
        <translation>{} de coefficient de variation</translation>
    </message>
    <message>
        <source>{} gave no price</source>
        <translation>{} sans prix</translation>
    </message>
    <message>
        <source>{} highest by lowest</source>
        <translation>{} du plus haut au plus bas</translation>
    </message>
    <message>
        <source>{} median</source>
        <translation>{} de médiane</translation>
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
    <name>ReadySheet</name>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Scores that are worked out</source>
        <translation>Scores calculés</translation>
    </message>
    <message>
        <source>They follow from the answers, and are worked out anew after an update and in another language. What is done stays done if you close the program meanwhile.</source>
        <translation>Ils découlent des réponses et sont recalculés après une mise à jour ou dans une autre langue. Ce qui est fait reste fait, même si vous fermez le programme entre-temps.</translation>
    </message>
    <message>
        <source>Your scores are being worked out</source>
        <translation>Vos scores sont en cours de calcul</translation>
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
    <name>Recovery</name>
    <message>
        <source>A voice note of {} was being recorded when the program stopped; it was kept with “{}”.</source>
        <translation>Une note vocale de {} était en cours quand le programme s’est arrêté&#x202f;; elle a été gardée avec «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>{} voice notes were being recorded when the program stopped; they were kept.</source>
        <translation>{} notes vocales étaient en cours quand le programme s’est arrêté&#x202f;; elles ont été gardées.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Anywhere on the visit</source>
        <translation>N’importe où dans la visite</translation>
    </message>
    <message>
        <source>It is on the road map.</source>
        <translation>C’est sur la feuille de route.</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Créer une fiche&#x202f;: {}</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See the answer: {}</source>
        <translation>Voir la réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>Written down {} times, last: {}</source>
        <translation>Noté {} fois, la dernière&#x202f;: {}</translation>
    </message>
    <message>
        <source>on the road map</source>
        <translation>sur la feuille de route</translation>
    </message>
</context>
<context>
    <name>RemovableSheet</name>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Overall: {} now, {} without it</source>
        <translation>Ensemble&#x202f;: {} aujourd’hui, {} sans lui</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Remove “{}”?</source>
        <translation>Supprimer «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>«&#x202f;Annuler&#x202f;» rétablit tout.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>signed visit</source>
        <translation>visite signée</translation>
    </message>
    <message>
        <source>signed visits</source>
        <translation>visites signées</translation>
    </message>
    <message>
        <source>{} walked it. Without its walks, their scores are no longer those signed.</source>
        <translation>{} l’ont parcouru. Sans ces parcours, les scores ne sont plus ceux qui ont été signés.</translation>
    </message>
    <message>
        <source>{}, {}: {} now, {} without it</source>
        <translation>{}, {}&#x202f;: {} aujourd’hui, {} sans lui</translation>
    </message>
</context>
<context>
    <name>ReplySheet</name>
    <message>
        <source>At</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Change the reply</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Consigner une réponse</translation>
    </message>
    <message>
        <source>Nothing that was expected</source>
        <translation>Rien de ce qui était attendu</translation>
    </message>
    <message>
        <source>Thanked, and named a price</source>
        <translation>A remercié et donné un prix</translation>
    </message>
    <message>
        <source>That time lies ahead.</source>
        <translation>Cette heure est à venir.</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Ce qu’elle disait</translation>
    </message>
    <message>
        <source>Which contact it is</source>
        <translation>De quel contact il s’agit</translation>
    </message>
    <message>
        <source>Which expected contact it is</source>
        <translation>De quel contact attendu il s’agit</translation>
    </message>
    <message>
        <source>Write the time as 14:30.</source>
        <translation>Écrivez l’heure ainsi&#x202f;: 14:30.</translation>
    </message>
</context>
<context>
    <name>ReportGuard</name>
    <message>
        <source>Choose a report</source>
        <translation>Choisir un rapport</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Protéger</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
    <message>
        <source>Seal the report against changes, or lock it with a password</source>
        <translation>Sceller le rapport contre les modifications, ou le verrouiller par un mot de passe</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Sealed; its SHA-256 begins with {}.</source>
        <translation>Scellé&#x202f;; son SHA-256 commence par {}.</translation>
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
        <source>Barriers and chances</source>
        <translation>Obstacles et occasions</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Coverage of the map</source>
        <translation>Couverture de la carte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Expectation and experience</source>
        <translation>Attente et expérience</translation>
    </message>
    <message>
        <source>How sure the scores are</source>
        <translation>Certitude des scores</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Promises, probes and mentions</source>
        <translation>Promesses, demandes tests et mentions</translation>
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
        <source>Waves and places</source>
        <translation>Vagues et lieux</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Ce qui est en jeu</translation>
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
    <name>ReportTitles</name>
    <message>
        <source>Drawn from the figures, unless you write another.</source>
        <translation>Tiré des chiffres, sauf si vous en écrivez un autre.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of</source>
        <translation>Titre de</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>A visit is looked over before it is handed on. Choose one from the list of visits.</source>
        <translation>Une visite est relue avant d’être transmise. Choisissez-en une dans la liste des visites.</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Aller à la carte</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>Aucune visite n’est ouverte</translation>
    </message>
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
        <source>Put in {}: {}</source>
        <translation>Mettre dans «&#x202f;{}&#x202f;»&#x202f;: {}</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>L’y mettre</translation>
    </message>
    <message>
        <source>by the figures: {}</source>
        <translation>d’après les chiffres&#x202f;: {}</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>fiches</translation>
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
        <source>moved by hand</source>
        <translation>déplacée à la main</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>overdue since {}</source>
        <translation>en retard depuis le {}</translation>
    </message>
    <message>
        <source>waits for {}</source>
        <translation>attend {}</translation>
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
    <name>RoadLine</name>
    <message>
        <source>Arrows lead from a card to what needs it; a broken one leads back in time.</source>
        <translation>Les flèches vont d’une fiche à celle qui en a besoin&#x202f;; interrompues, elles remontent le temps.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Cards by the day they are due:</source>
        <translation>Fiches par échéance&#x202f;:</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Each bar ends on the day it is due, or was done, and is as long as its days of work, weekends left out.</source>
        <translation>Chaque barre finit le jour de l’échéance, ou de l’achèvement, et dure autant que ses jours de travail, hors week-ends.</translation>
    </message>
    <message>
        <source>Give cards a date and their days of work: they stand here from start to end.</source>
        <translation>Donnez aux fiches une date et leurs jours de travail&#x202f;: elles figurent ici du début à la fin.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>No card has a date yet</source>
        <translation>Aucune fiche n’a encore de date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>card has</source>
        <translation>fiche n’a</translation>
    </message>
    <message>
        <source>cards have</source>
        <translation>fiches n’ont</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{} no date.</source>
        <translation>{} pas de date.</translation>
    </message>
    <message>
        <source>“{}” is due on {}, before “{}”, which it needs and which is due on {}.</source>
        <translation>«&#x202f;{}&#x202f;» est due le {}, avant «&#x202f;{}&#x202f;», dont elle dépend et qui est due le {}.</translation>
    </message>
</context>
<context>
    <name>RoadTable</name>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>By priority: reach × points × confidence ÷ days. A heading sorts, a line opens its card.</source>
        <translation>Par priorité&#x202f;: portée × points × certitude ÷ jours. Un en-tête trie, une ligne ouvre sa fiche.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
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
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>{} (by the figures: {})</source>
        <translation>{} (d’après les chiffres&#x202f;: {})</translation>
    </message>
    <message>
        <source>{} (moved)</source>
        <translation>{} (déplacée)</translation>
    </message>
    <message>
        <source>{} (overdue)</source>
        <translation>{} (en retard)</translation>
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
        <source>Board</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Dates for a calendar</source>
        <translation>Dates pour un calendrier</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>It stands where the figures put it.</source>
        <translation>La carte est là où les chiffres la placent.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>L’y mettre</translation>
    </message>
    <message>
        <source>Put them there</source>
        <translation>Les y mettre</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Save the dates</source>
        <translation>Enregistrer les dates</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The card was removed.</source>
        <translation>La fiche a été retirée.</translation>
    </message>
    <message>
        <source>They stand where the figures put them.</source>
        <translation>Les cartes sont là où les chiffres les placent.</translation>
    </message>
    <message>
        <source>card stands</source>
        <translation>carte se trouve</translation>
    </message>
    <message>
        <source>cards stand</source>
        <translation>cartes se trouvent</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>{} in another lane than the figures give today.</source>
        <translation>{} dans une autre colonne que celle que donnent les chiffres aujourd’hui.</translation>
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
        <source>{} saved as {}</source>
        <translation>{}&#x202f;: enregistré sous {}</translation>
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
    <name>RoundCard</name>
    <message>
        <source>Ctrl with the left or right arrow moves it</source>
        <translation>Ctrl avec la flèche gauche ou droite la déplace</translation>
    </message>
</context>
<context>
    <name>RoundsRow</name>
    <message>
        <source>Add another</source>
        <translation>En ajouter une</translation>
    </message>
    <message>
        <source>Place {} of {}</source>
        <translation>Place {} sur {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>Retirer {}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Série</translation>
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
    <name>Saver</name>
    <message>
        <source>Saved as {}</source>
        <translation>Enregistré sous {}</translation>
    </message>
</context>
<context>
    <name>ScoreBadge</name>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>non parcouru</translation>
    </message>
</context>
<context>
    <name>ScoreDial</name>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
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
    <name>SkillsPanel</name>
    <message>
        <source>No skill is required yet</source>
        <translation>Aucune compétence requise encore</translation>
    </message>
    <message>
        <source>Nobody answers for it</source>
        <translation>Personne n’en répond</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requises</translation>
    </message>
    <message>
        <source>Required in the client’s words, seen in the checklist’s.</source>
        <translation>Requises dans les mots de l’entreprise, vues dans ceux de la grille.</translation>
    </message>
    <message>
        <source>Say on the map which skills each touchpoint takes and who answers for it. What walks see of skills stands beside that.</source>
        <translation>Indiquez sur la carte les compétences que demande chaque point de contact et qui en répond. Ce que les parcours en voient figure à côté.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Train for “{}”</source>
        <translation>Former pour «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>nobody looked</source>
        <translation>personne n’a regardé</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>of them were never looked at</source>
        <translation>d’entre eux jamais examinés</translation>
    </message>
    <message>
        <source>touchpoints say what they take</source>
        <translation>points de contact disent ce qu’ils demandent</translation>
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
    <name>StageHead</name>
    <message>
        <source>Change this stage; drag it, or Ctrl and the arrow keys, to move it</source>
        <translation>Modifier cette étape&#x202f;; pour la déplacer, la tirer, ou Ctrl et les flèches</translation>
    </message>
    <message>
        <source>Stage {}, {} the purchase; change it</source>
        <translation>Modifier l’étape {} ({} l’achat)</translation>
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
    <name>StakeSheet</name>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Customers in a year</source>
        <translation>Clients par an</translation>
    </message>
    <message>
        <source>Customers who meet it in a year</source>
        <translation>Clients qui le rencontrent en un an</translation>
    </message>
    <message>
        <source>Failing one costs at least</source>
        <translation>Un échec coûte au moins</translation>
    </message>
    <message>
        <source>Failing one costs at most</source>
        <translation>Un échec coûte au plus</translation>
    </message>
    <message>
        <source>What it costs to fail one customer: the work to mend it, and the chance that they leave. Round figures will do; what comes out is an illustration, shown as a range.</source>
        <translation>Ce que coûte un échec auprès d’un client&#x202f;: le travail pour réparer, et le risque qu’il parte. Des chiffres ronds suffisent&#x202f;; le résultat est une illustration, donnée en fourchette.</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>D’où viennent les chiffres</translation>
    </message>
    <message>
        <source>Write a number such as 1200 or 49.50.</source>
        <translation>Écrivez un nombre comme 1200 ou 49,50.</translation>
    </message>
    <message>
        <source>and at most</source>
        <translation>et au plus</translation>
    </message>
    <message>
        <source>“At least” can’t be more than “at most”.</source>
        <translation>«&#x202f;Au moins&#x202f;» ne peut dépasser «&#x202f;au plus&#x202f;».</translation>
    </message>
</context>
<context>
    <name>StakesPanel</name>
    <message>
        <source>A pencil where a value was named, a plus where none was.</source>
        <translation>Un crayon là où une valeur est donnée, un plus là où elle manque.</translation>
    </message>
    <message>
        <source>An observation, not a rate: a range of money takes two visits at least.</source>
        <translation>Une observation, non un taux&#x202f;: une fourchette d’argent demande au moins deux visites.</translation>
    </message>
    <message>
        <source>At stake in a year, in {}</source>
        <translation>En jeu par an, en {}</translation>
    </message>
    <message>
        <source>At stake:</source>
        <translation>En jeu&#x202f;:</translation>
    </message>
    <message>
        <source>Change what is at stake: {}</source>
        <translation>Modifier ce qui est en jeu&#x202f;: {}</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Illustrative: customers × share of visits that failed × what failing one costs.</source>
        <translation>Illustratif&#x202f;: clients × part des visites en échec × coût d’un échec.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Name what is at stake: {}</source>
        <translation>Indiquer ce qui est en jeu&#x202f;: {}</translation>
    </message>
    <message>
        <source>Nobody named a value yet</source>
        <translation>Personne n’a encore donné de valeur</translation>
    </message>
    <message>
        <source>Not a forecast: it shows what Wilson’s interval and the range of values allow together. A touchpoint fails on a visit that finds it poor or knocked out.</source>
        <translation>Ce n’est pas une prévision&#x202f;: cela montre ce que permettent ensemble l’intervalle de Wilson et la fourchette de valeurs. Un point de contact est en échec à une visite qui le trouve faible ou éliminé.</translation>
    </message>
    <message>
        <source>Put the client’s touchpoints on the map first; then say what failing one costs.</source>
        <translation>Placez d’abord les points de contact de l’entreprise sur la carte&#x202f;; dites ensuite ce que coûte un échec.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Say for a touchpoint how many customers meet it in a year, and what failing one costs, at least and at most. With the share of visits on which it failed, that makes a range.</source>
        <translation>Indiquez, pour un point de contact, combien de clients le rencontrent en un an et ce que coûte un échec, au moins et au plus. Avec la part des visites en échec, cela donne une fourchette.</translation>
    </message>
    <message>
        <source>Seen on one visit</source>
        <translation>Vu lors d’une seule visite</translation>
    </message>
    <message>
        <source>The map is empty</source>
        <translation>La carte est vide</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What failing a customer costs</source>
        <translation>Ce que coûte un échec auprès d’un client</translation>
    </message>
    <message>
        <source>What is at stake was removed.</source>
        <translation>Ce qui est en jeu a été retiré.</translation>
    </message>
    <message>
        <source>the client’s currency</source>
        <translation>la monnaie de l’entreprise</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
    <message>
        <source>{}: it did not fail</source>
        <translation>{}&#x202f;: pas d’échec</translation>
    </message>
    <message>
        <source>{}: it failed</source>
        <translation>{}&#x202f;: échec</translation>
    </message>
</context>
<context>
    <name>StandardsPanel</name>
    <message>
        <source>A dot is one observation. No business hours are known, so the clock always runs.</source>
        <translation>Un point est une observation. Aucune heure d’ouverture n’est connue&#x202f;: la montre tourne toujours.</translation>
    </message>
    <message>
        <source>A dot is one observation. Where only business hours count, the clock stood still outside.</source>
        <translation>Un point est une observation. Là où seules les heures d’ouverture comptent, la montre s’arrête en dehors.</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Heures d’ouverture</translation>
    </message>
    <message>
        <source>Keep the standard at “{}”</source>
        <translation>Tenir le standard à «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Keep the standard at “{}”: {}</source>
        <translation>Tenir le standard à «&#x202f;{}&#x202f;»&#x202f;: {}</translation>
    </message>
    <message>
        <source>Nothing was timed in this wave</source>
        <translation>Rien n’a été chronométré dans cette vague</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>The hours were changed.</source>
        <translation>Les heures ont été modifiées.</translation>
    </message>
    <message>
        <source>The hours were removed.</source>
        <translation>Les heures ont été retirées.</translation>
    </message>
    <message>
        <source>Time waits with the stopwatch on a walk, or send an enquiry as a probe. Give touchpoints their standard on the map: full marks up to a time, none from another.</source>
        <translation>Chronométrez les attentes pendant un parcours, ou envoyez une demande test. Donnez leur standard aux points de contact sur la carte&#x202f;: tous les points jusqu’à une durée, aucun dès une autre.</translation>
    </message>
    <message>
        <source>Times observed</source>
        <translation>Durées observées</translation>
    </message>
    <message>
        <source>Within the standard</source>
        <translation>Dans le standard</translation>
    </message>
    <message>
        <source>Within the standard {} of {} times.</source>
        <translation>Dans le standard {} fois sur {}.</translation>
    </message>
    <message>
        <source>business hours</source>
        <translation>heures d’ouverture</translation>
    </message>
    <message>
        <source>first reply to an enquiry</source>
        <translation>première réponse à une demande</translation>
    </message>
    <message>
        <source>full marks up to {}, too late from {}</source>
        <translation>tous les points jusqu’à {}, trop tard dès {}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing outside it on {} of {} visits: {} to {} (Wilson)</source>
        <translation>rien hors standard lors de {} visites sur {}&#x202f;: {} à {} (Wilson)</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>rien de promis</translation>
    </message>
    <message>
        <source>of {} judged times within the standard</source>
        <translation>des {} durées jugées dans le standard</translation>
    </message>
    <message>
        <source>one enquiry: an observation, not a rate</source>
        <translation>une demande&#x202f;: une observation, pas un taux</translation>
    </message>
    <message>
        <source>one visit: an observation, not a rate</source>
        <translation>une visite&#x202f;: une observation, non un taux</translation>
    </message>
    <message>
        <source>reply within it to {} of {} enquiries: {} to {} (Wilson)</source>
        <translation>réponse dans ce délai à {} demandes sur {}&#x202f;: {} à {} (Wilson)</translation>
    </message>
    <message>
        <source>standards were not always met</source>
        <translation>standards pas toujours tenus</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>encore en attente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{} still waiting</source>
        <translation>{} encore en attente</translation>
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
        <source>Adds value</source>
        <translation>Apporte de la valeur</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Modifier l’étape de la chaîne</translation>
    </message>
    <message>
        <source>Copies the order by hand</source>
        <translation>Recopie la commande à la main</translation>
    </message>
    <message>
        <source>Done twice</source>
        <translation>Fait deux fois</translation>
    </message>
    <message>
        <source>It goes to other hands</source>
        <translation>Passe en d’autres mains</translation>
    </message>
    <message>
        <source>Minutes of waiting before it</source>
        <translation>Minutes d’attente avant</translation>
    </message>
    <message>
        <source>Minutes of work</source>
        <translation>Minutes de travail</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Reception: a role, no name</source>
        <translation>Accueil&#x202f;: une fonction, pas un nom</translation>
    </message>
    <message>
        <source>Times the customer says it again</source>
        <translation>Fois où le client le redit</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoints of this visit</source>
        <translation>Points de contact de cette visite</translation>
    </message>
    <message>
        <source>Value is what the customer would pay for.</source>
        <translation>La valeur, c’est ce que le client paierait.</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Gaspillage</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ce que cela vaut</translation>
    </message>
    <message>
        <source>What it is worth to the customer</source>
        <translation>Ce que cela vaut pour le client</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui s’en charge</translation>
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
    <name>StreaksPanel</name>
    <message>
        <source>Further runs</source>
        <translation>Autres séries</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Make a card</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Make a card: {}</source>
        <translation>Créer une fiche&#x202f;: {}</translation>
    </message>
    <message>
        <source>Nothing failed three times running</source>
        <translation>Rien n’a échoué trois fois de suite</translation>
    </message>
    <message>
        <source>Nothing fell short on three visits in a row, whichever wave they belong to. What did on two stands in the table.</source>
        <translation>Rien n’est resté en deçà lors de trois visites de suite, toutes vagues confondues. Ce qui l’est lors de deux figure dans le tableau.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Show {}</source>
        <translation>Afficher {}</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Two visits in a row or more.</source>
        <translation>Deux visites de suite ou plus.</translation>
    </message>
    <message>
        <source>Visits running</source>
        <translation>Visites de suite</translation>
    </message>
    <message>
        <source>What else fell short in a row</source>
        <translation>Autres manques de suite</translation>
    </message>
    <message>
        <source>What falls short on three visits in a row or more shows here, whichever wave they belong to: walk the same touchpoints again.</source>
        <translation>Ce qui reste en deçà lors de trois visites de suite ou plus figure ici, toutes vagues confondues&#x202f;: parcourez de nouveau les mêmes points de contact.</translation>
    </message>
    <message>
        <source>and {}; press the number of visits for all</source>
        <translation>et {} ; pour toutes, appuyez sur le nombre de visites</translation>
    </message>
    <message>
        <source>knock-out</source>
        <translation>éliminatoire</translation>
    </message>
    <message>
        <source>more answer</source>
        <translation>autre réponse</translation>
    </message>
    <message>
        <source>more answers</source>
        <translation>autres réponses</translation>
    </message>
    <message>
        <source>never right so far</source>
        <translation>jamais bon jusqu’ici</translation>
    </message>
    <message>
        <source>{} is on the road map.</source>
        <translation>{} est sur la feuille de route.</translation>
    </message>
    <message>
        <source>{} visits running</source>
        <translation>{} visites de suite</translation>
    </message>
</context>
<context>
    <name>SubmissionSheet</name>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in a submission</source>
        <translation>Importer un envoi</translation>
    </message>
    <message>
        <source>Does not fit its question; kept in the file</source>
        <translation>Ne convient pas à sa question&#x202f;; gardé dans le fichier</translation>
    </message>
    <message>
        <source>Found by its name in another place</source>
        <translation>Trouvé par son nom à un autre endroit</translation>
    </message>
    <message>
        <source>It was edited after it was first sent. If the first one is here already, undo that one.</source>
        <translation>Il a été modifié après son premier envoi. Si le premier est déjà ici, annulez-le.</translation>
    </message>
    <message>
        <source>It was filled in with another version of the checklist.</source>
        <translation>Il a été rempli avec une autre version de la grille.</translation>
    </message>
    <message>
        <source>Not beside the file: {}</source>
        <translation>Pas à côté du fichier&#x202f;: {}</translation>
    </message>
    <message>
        <source>Not known to this checklist; kept in the file</source>
        <translation>Inconnu de cette grille&#x202f;; gardé dans le fichier</translation>
    </message>
    <message>
        <source>Scores are worked out here again; the file itself is kept with the first question.</source>
        <translation>Les scores sont recalculés ici&#x202f;; le fichier lui-même est gardé avec la première question.</translation>
    </message>
    <message>
        <source>This very file was brought in already.</source>
        <translation>Ce fichier a déjà été importé.</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Which walk these answers are</source>
        <translation>De quel parcours sont ces réponses</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et {} de plus</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>photo or file</source>
        <translation>photo ou fichier</translation>
    </message>
    <message>
        <source>photos and files</source>
        <translation>photos et fichiers</translation>
    </message>
    <message>
        <source>round</source>
        <translation>série</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>séries</translation>
    </message>
</context>
<context>
    <name>Submitting</name>
    <message>
        <source>Bring in a submission</source>
        <translation>Importer un envoi</translation>
    </message>
    <message>
        <source>Submissions (*.xml)</source>
        <translation>Envois (*.xml)</translation>
    </message>
    <message>
        <source>{} is brought in.</source>
        <translation>{}&#x202f;: importé.</translation>
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
    <name>Tabled</name>
    <message>
        <source>As a figure: {}</source>
        <translation>En figure : {}</translation>
    </message>
    <message>
        <source>As a table: {}</source>
        <translation>En tableau : {}</translation>
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
    <name>TextCell</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
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
    <name>TouchCard</name>
    <message>
        <source>Drag it, or Ctrl and the arrow keys, to move it</source>
        <translation>Pour le déplacer, le tirer, ou Ctrl et les flèches</translation>
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
        <source>Only business hours count</source>
        <translation>Seules les heures d’ouverture comptent</translation>
    </message>
    <message>
        <source>The clock stands still while the client is closed</source>
        <translation>La montre s’arrête quand l’entreprise est fermée</translation>
    </message>
    <message>
        <source>Why it is as critical as it is</source>
        <translation>Pourquoi il a cette importance</translation>
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
    <name>TrendPanel</name>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#x202f;%</translation>
    </message>
    <message>
        <source>A wave is one round of visits. Walk the same way again in the next wave.</source>
        <translation>Une vague est une série de visites. Refaites le même chemin à la prochaine vague.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change = Σ b(f₂ − f₁) + Σ (b − a)·f₁, a and b the shares of each item.</source>
        <translation>Évolution = Σ b(f₂ − f₁) + Σ (b − a)·f₁, a et b étant les parts de chaque point.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>In points of the overall score.</source>
        <translation>En points du score global.</translation>
    </message>
    <message>
        <source>Like for like</source>
        <translation>À questions égales</translation>
    </message>
    <message>
        <source>No wave was scored yet</source>
        <translation>Aucune vague n’a encore de score</translation>
    </message>
    <message>
        <source>Overall score</source>
        <translation>Score global</translation>
    </message>
    <message>
        <source>Overall score by wave, 0 to 100:</source>
        <translation>Score global par vague, de 0 à 100&#x202f;:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composante</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Performance against questionnaire, question by question. Of more than {} visits that takes a while, so it waits for a press.</source>
        <translation>Performance et questionnaire, question par question. Au-delà de {} visites, cela prend du temps : appuyez pour le lancer.</translation>
    </message>
    <message>
        <source>Performance is what the answers changed. Questionnaire is what moved because other things were asked, weighed or walked.</source>
        <translation>La performance, c’est ce que les réponses ont changé. Le questionnaire, c’est ce qui a bougé parce que les questions, les poids ou les parcours ont changé.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Take the change apart</source>
        <translation>Décomposer l’évolution</translation>
    </message>
    <message>
        <source>There is no wave before this one to compare with.</source>
        <translation>Il n’y a pas de vague précédente à comparer.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Touchpoint by touchpoint</source>
        <translation>Point de contact par point de contact</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits are counted, and the difference of their means has an interval (Welch). One that holds 0 may be chance: it is noise. Single visits are observations.</source>
        <translation>Les visites sont comptées, et l’écart de leurs moyennes a un intervalle (Welch). S’il contient 0, ce peut être le hasard&#x202f;: c’est du bruit. Les visites isolées sont des observations.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Vague</translation>
    </message>
    <message>
        <source>Wave {}</source>
        <translation>Vague {}</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Ce que cela vaut</translation>
    </message>
    <message>
        <source>What moved at each touchpoint</source>
        <translation>Ce qui a bougé à chaque point de contact</translation>
    </message>
    <message>
        <source>What the change is made of:</source>
        <translation>De quoi l’évolution est faite&#x202f;:</translation>
    </message>
    <message>
        <source>Which questions moved it most</source>
        <translation>Les questions qui ont le plus pesé</translation>
    </message>
    <message>
        <source>With the 95 % interval of the mean of its visits; a ring is a single visit.</source>
        <translation>Avec l’intervalle à 95&#x202f;% de la moyenne de ses visites&#x202f;; un anneau est une visite isolée.</translation>
    </message>
    <message>
        <source>an observation, not a rate</source>
        <translation>une observation, non un taux</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>too few visits</source>
        <translation>trop peu de visites</translation>
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
        <source>within noise</source>
        <translation>dans le bruit</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} à {}</translation>
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
        <source>Show more visits</source>
        <translation>Afficher plus de visites</translation>
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
    <name>VoiceNote</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Note vocale</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The figures are being worked out</source>
        <translation>Les chiffres sont en cours de calcul</translation>
    </message>
    <message>
        <source>They follow from the answers, and are worked out anew after an update and in another language: {}. You can go on elsewhere meanwhile.</source>
        <translation>Ils découlent des réponses et sont recalculés après une mise à jour et dans une autre langue : {}. Vous pouvez continuer ailleurs en attendant.</translation>
    </message>
    <message>
        <source>figure so far</source>
        <translation>chiffre jusqu’ici</translation>
    </message>
    <message>
        <source>figures so far</source>
        <translation>chiffres jusqu’ici</translation>
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
        <source>{} removed.</source>
        <translation>{}&#x202f;: retiré.</translation>
    </message>
    <message>
        <source>{} is finished.</source>
        <translation>{}&#x202f;: terminé.</translation>
    </message>
</context>
<context>
    <name>WalkHands</name>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
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
        <source>I had to repeat myself (A)</source>
        <translation>J’ai dû me répéter (A)</translation>
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
    <name>WalkMedia</name>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>Note vocale</translation>
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
    <name>WalkSheet</name>
    <message>
        <source>Read it in</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>These forms were printed blank, so they do not say what was walked.</source>
        <translation>Ces formulaires ont été imprimés vierges&#x202f;: ils ne disent pas ce qui a été parcouru.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>What was walked?</source>
        <translation>Qu’est-ce qui a été parcouru&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WaySketch</name>
    <message>
        <source>Sketch of the places</source>
        <translation>Croquis des lieux</translation>
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
    <name>WhyPaper</name>
    <message>
        <source>Answer: {}</source>
        <translation>Réponse&#x202f;: {}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Save how the figure came about</source>
        <translation>Enregistrer comment le chiffre s’est formé</translation>
    </message>
    <message>
        <source>Sent to {}</source>
        <translation>Envoyé à {}</translation>
    </message>
    <message>
        <source>The pages are being set…</source>
        <translation>Mise en page en cours…</translation>
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
    <message>
        <source>the printer</source>
        <translation>l’imprimante</translation>
    </message>
    <message>
        <source>wave {}</source>
        <translation>vague {}</translation>
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
        <source>Show {} more</source>
        <translation>Afficher {} de plus</translation>
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
    <name>WhySpot</name>
    <message>
        <source>Why {}?</source>
        <translation>Pourquoi {}&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WorkshopPanel</name>
    <message>
        <source>A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others their share of that. It is a suggestion: you decide.</source>
        <translation>Une voix pour rester ou monter en gamme compte 1, une pour partir 2. Le total le plus élevé suggère 5, les autres à proportion. Ce n’est qu’une suggestion&#x202f;: vous décidez.</translation>
    </message>
    <message>
        <source>Ask the client’s people and customers: what keeps you loyal, what made you trade up, what would drive you off? Each answer that names a touchpoint suggests how critical it is.</source>
        <translation>Demandez au personnel et aux clients de l’entreprise&#x202f;: qu’est-ce qui vous rend fidèle, vous a fait monter en gamme, vous ferait fuir&#x202f;? Chaque réponse qui cite un point de contact suggère son importance.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Modifier&#x202f;: {}</translation>
    </message>
    <message>
        <source>Criticality is as the workshop suggests.</source>
        <translation>L’importance est celle que suggère l’atelier.</translation>
    </message>
    <message>
        <source>Criticality now</source>
        <translation>Importance actuelle</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Aucun atelier encore</translation>
    </message>
    <message>
        <source>Note what was said</source>
        <translation>Noter ce qui a été dit</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggérée</translation>
    </message>
    <message>
        <source>Suggested criticality</source>
        <translation>Importance suggérée</translation>
    </message>
    <message>
        <source>Take the suggestions over</source>
        <translation>Reprendre les suggestions</translation>
    </message>
    <message>
        <source>The note was removed.</source>
        <translation>La note a été retirée.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Point de contact</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>What it says of criticality</source>
        <translation>Ce qu’il dit de l’importance</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
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
        <source>A choice of ways to be reached</source>
        <translation>Un choix de moyens d’être joint</translation>
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
        <source>A knock-out: {lane}</source>
        <translation>Éliminatoire&#x202f;: {lane}</translation>
    </message>
    <message>
        <source>A note and a photo are wanted</source>
        <translation>Une note et une photo sont demandées</translation>
    </message>
    <message>
        <source>A note is wanted</source>
        <translation>Une note est demandée</translation>
    </message>
    <message>
        <source>A number the firm does not know</source>
        <translation>Un numéro que l’entreprise ne connaît pas</translation>
    </message>
    <message>
        <source>A photo is wanted</source>
        <translation>Une photo est demandée</translation>
    </message>
    <message>
        <source>A poor answer without a note or a photo.</source>
        <translation>Une réponse faible sans note ni photo.</translation>
    </message>
    <message>
        <source>A report is either sealed or locked with a password.</source>
        <translation>Un rapport est soit scellé, soit verrouillé par un mot de passe.</translation>
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
        <source>A touchpoint counts once its walk is finished.</source>
        <translation>Un point de contact compte dès que son parcours est terminé.</translation>
    </message>
    <message>
        <source>A voice note can&apos;t be longer than this.</source>
        <translation>Une note vocale ne peut pas être plus longue.</translation>
    </message>
    <message>
        <source>A voice note of {time} was cut off and can&apos;t be put back: {why}</source>
        <translation>Une note vocale de {time} a été coupée et ne peut pas être rétablie&#x202f;: {why}</translation>
    </message>
    <message>
        <source>A voice of staying or trading up counts 1, one of leaving 2. Most points suggest 5, the others their share of that.</source>
        <translation>Une voix pour rester ou monter en gamme compte 1, une pour partir 2. Le total le plus élevé suggère 5, les autres à proportion.</translation>
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
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>Encore et encore</translation>
    </message>
    <message>
        <source>Agreed by an act of one’s own</source>
        <translation>Accord donné par un acte exprès</translation>
    </message>
    <message>
        <source>Agreement beyond chance by what was left to agree on. It holds where nearly all answers are alike, and α collapses.</source>
        <translation>L’accord au-delà du hasard, divisé par ce qui restait à accorder. Il tient quand presque toutes les réponses sont identiques et que α s’effondre.</translation>
    </message>
    <message>
        <source>Agreement by chance</source>
        <translation>Accord dû au hasard</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Tous les constats</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>An account in the part’s name</source>
        <translation>Un compte au nom du rôle</translation>
    </message>
    <message>
        <source>An e-mail address in the part’s name</source>
        <translation>Une adresse e-mail au nom du rôle</translation>
    </message>
    <message>
        <source>An illustration, not a forecast.</source>
        <translation>Une illustration, pas une prévision.</translation>
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
        <source>Answers alike</source>
        <translation>Réponses identiques</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Réponses à vérifier</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À toute heure</translation>
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
        <source>As it is, as it should be</source>
        <translation>Comme c’est, comme ce devrait être</translation>
    </message>
    <message>
        <source>As it stands on the map: no walk asked.</source>
        <translation>Tel que sur la carte&#x202f;: aucun parcours ne l’a demandé.</translation>
    </message>
    <message>
        <source>As many prices lie above it as below.</source>
        <translation>Autant de prix sont au-dessus qu’au-dessous.</translation>
    </message>
    <message>
        <source>As the card says, or else the checklist.</source>
        <translation>Selon la fiche, sinon la grille.</translation>
    </message>
    <message>
        <source>Asked how to stay in touch</source>
        <translation>Demandé comment garder le contact</translation>
    </message>
    <message>
        <source>At opening</source>
        <translation>À l’ouverture</translation>
    </message>
    <message>
        <source>At stake at {touchpoint}</source>
        <translation>En jeu à {touchpoint}</translation>
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
        <source>Bad mentions answered</source>
        <translation>Mauvaises mentions avec réponse</translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>Avant la fermeture</translation>
    </message>
    <message>
        <source>Best use of days</source>
        <translation>Meilleur usage des jours</translation>
    </message>
    <message>
        <source>Both {value}</source>
        <translation>Les deux&#x202f;: {value}</translation>
    </message>
    <message>
        <source>Brand consistency</source>
        <translation>Cohérence de la marque</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Points forts</translation>
    </message>
    <message>
        <source>Bring in a submission</source>
        <translation>Importer un envoi</translation>
    </message>
    <message>
        <source>But of {count} visits the interval is wider than that: at least {n} are needed.</source>
        <translation>Mais avec {count} visites, l’intervalle est plus large : il en faut au moins {n}.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Cards in another lane than the figures give</source>
        <translation>Cartes dans une autre colonne que celle que donnent les chiffres</translation>
    </message>
    <message>
        <source>Cash and a card to pay with</source>
        <translation>Des espèces et une carte pour payer</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Change the business hours</source>
        <translation>Modifier les heures d’ouverture</translation>
    </message>
    <message>
        <source>Change the card</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Change the mention</source>
        <translation>Modifier la mention</translation>
    </message>
    <message>
        <source>Change the metric</source>
        <translation>Modifier l’indicateur</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Change the probe</source>
        <translation>Modifier la demande test</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Modifier la promesse</translation>
    </message>
    <message>
        <source>Change the quotes</source>
        <translation>Modifier les devis</translation>
    </message>
    <message>
        <source>Change the step</source>
        <translation>Modifier l’étape de la chaîne</translation>
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
        <source>Choose a form made by this program.</source>
        <translation>Choisissez un formulaire fait par ce programme.</translation>
    </message>
    <message>
        <source>Choose a page with the code of a form in its corner.</source>
        <translation>Choisissez une page qui porte le code d’un formulaire dans son coin.</translation>
    </message>
    <message>
        <source>Choose a walk without answers.</source>
        <translation>Choisissez un parcours sans réponses.</translation>
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
        <source>Choose eight characters or more.</source>
        <translation>Choisissez huit caractères ou plus.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose its touchpoint first.</source>
        <translation>Choisissez d’abord son point de contact.</translation>
    </message>
    <message>
        <source>Choose one for it on the map.</source>
        <translation>Choisissez-en une pour lui sur la carte.</translation>
    </message>
    <message>
        <source>Choose one of both; a digest is told for either.</source>
        <translation>Choisissez l’un des deux&#x202f;; l’empreinte est donnée dans les deux cas.</translation>
    </message>
    <message>
        <source>Choose one with fewer pixels.</source>
        <translation>Choisissez-en un avec moins de pixels.</translation>
    </message>
    <message>
        <source>Choose the certificate that the auditor gave you.</source>
        <translation>Choisissez le certificat que l’auditeur vous a remis.</translation>
    </message>
    <message>
        <source>Choose the file with the filled form.</source>
        <translation>Choisissez le fichier du formulaire rempli.</translation>
    </message>
    <message>
        <source>Choose the filled PDF, or a photo of the page as JPEG, PNG or HEIC.</source>
        <translation>Choisissez le PDF rempli, ou une photo de la page en JPEG, PNG ou HEIC.</translation>
    </message>
    <message>
        <source>Choose the report as you received it.</source>
        <translation>Choisissez le rapport tel que vous l’avez reçu.</translation>
    </message>
    <message>
        <source>Choose the touchpoint that is walked with the checklist of the form.</source>
        <translation>Choisissez le point de contact parcouru avec la grille du formulaire.</translation>
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
        <source>Close the probe</source>
        <translation>Clôturer la demande test</translation>
    </message>
    <message>
        <source>Coefficient of variation, deviation (n − 1) by mean {m}: {cv}</source>
        <translation>Coefficient de variation, écart type (n − 1) sur moyenne {m}&#x202f;: {cv}</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Réclamation</translation>
    </message>
    <message>
        <source>Concentrate here</source>
        <translation>Concentrer ici</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts in a month</source>
        <translation>Contacts par mois</translation>
    </message>
    <message>
        <source>Contacts overdue</source>
        <translation>Contacts en retard</translation>
    </message>
    <message>
        <source>Continue touchpoint</source>
        <translation>Reprendre le point de contact</translation>
    </message>
    <message>
        <source>Copy it again from where it comes from, or choose another.</source>
        <translation>Copiez-le de nouveau depuis sa source, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Correct the checklist and open it again.</source>
        <translation>Corrigez la grille et ouvrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Correct the table and import it again.</source>
        <translation>Corrigez le tableau et importez-le de nouveau.</translation>
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
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Customers in a year × the share of visits that failed × what failing one costs.</source>
        <translation>Clients par an × part des visites en échec × coût d’un échec.</translation>
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
        <source>Delay of answers</source>
        <translation>Délai des réponses</translation>
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
        <source>Describe the touchpoint</source>
        <translation>Décrire le point de contact</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Cela a-t-il marché&#x202f;?</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
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
        <source>Effort at {name}</source>
        <translation>Effort à {name}</translation>
    </message>
    <message>
        <source>Emotion at {touchpoint}</source>
        <translation>Émotion à {touchpoint}</translation>
    </message>
    <message>
        <source>Emotions and memory</source>
        <translation>Émotions et souvenir</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employés</translation>
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
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected and met</source>
        <translation>Attendu et vécu</translation>
    </message>
    <message>
        <source>Expected contacts that came in time</source>
        <translation>Contacts attendus venus à temps</translation>
    </message>
    <message>
        <source>Expected disagreement</source>
        <translation>Désaccord attendu</translation>
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
        <source>Fewer than {n} questions are too few to tell.</source>
        <translation>Moins de {n} questions, c’est trop peu pour conclure.</translation>
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
        <source>Findings with evidence {grade}</source>
        <translation>Constats aux preuves de niveau {grade}</translation>
    </message>
    <message>
        <source>Findings without a card</source>
        <translation>Constats sans fiche</translation>
    </message>
    <message>
        <source>Finish touchpoint</source>
        <translation>Terminer le point de contact</translation>
    </message>
    <message>
        <source>First reply to an enquiry</source>
        <translation>Première réponse à une demande</translation>
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
        <source>From wave to wave</source>
        <translation>De vague en vague</translation>
    </message>
    <message>
        <source>From {reliable} on it is reliable, from {tentative} on tentative.</source>
        <translation>Fiable dès {reliable}, provisoire dès {tentative}.</translation>
    </message>
    <message>
        <source>Gap at {touchpoint}</source>
        <translation>Écart à {touchpoint}</translation>
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
        <source>Good mentions less bad ones, by all of them: from −1 to +1.</source>
        <translation>Bonnes mentions moins mauvaises, sur le total&#x202f;: de −1 à +1.</translation>
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
        <source>Gwet’s AC1</source>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Passages de main</translation>
    </message>
    <message>
        <source>Hand-over between departments</source>
        <translation>Relais entre services</translation>
    </message>
    <message>
        <source>Highest by lowest: {high} ÷ {low} = {x}</source>
        <translation>Du plus haut au plus bas&#x202f;: {high} ÷ {low} = {x}</translation>
    </message>
    <message>
        <source>Hot spots</source>
        <translation>Points chauds</translation>
    </message>
    <message>
        <source>How far the scores lie from their mean of {mean}: the standard deviation, weighted by how critical each touchpoint is. 100 means all alike.</source>
        <translation>Écart des scores à leur moyenne de {mean}&#x202f;: l’écart type, pondéré par l’importance de chaque point de contact. 100&#x202f;: tous égaux.</translation>
    </message>
    <message>
        <source>How far the scores of visits spread says how many visits tell their mean.</source>
        <translation>L’écart entre les scores des visites dit combien de visites donnent leur moyenne.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Jusqu’où s’y fier</translation>
    </message>
    <message>
        <source>How many customers meet it, by what it adds, by how sure it is, by what it takes.</source>
        <translation>Combien de clients le rencontrent, fois le gain, fois la certitude, divisé par l’effort.</translation>
    </message>
    <message>
        <source>How often each two answers would meet if all were drawn from one hat, by the square of how far they are apart.</source>
        <translation>Nombre de fois où deux réponses se rencontreraient si toutes étaient tirées au sort, fois le carré de leur écart.</translation>
    </message>
    <message>
        <source>How often two answers met on one question, each time by the square of how far they are apart; {n} answers in all.</source>
        <translation>Nombre de fois où deux réponses se sont rencontrées sur une même question, chaque fois multiplié par le carré de leur écart&#x202f;; {n} réponses en tout.</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Notre certitude</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>In {met} of {n} visits nothing was outside it: {low} to {high} with 95 % confidence (Wilson).</source>
        <translation>Lors de {met} visites sur {n}, rien hors standard&#x202f;: {low} à {high} avec 95&#x202f;% de confiance (Wilson).</translation>
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
        <source>Install touchaudit[seal].</source>
        <translation>Installez touchaudit[seal].</translation>
    </message>
    <message>
        <source>Invoice and payment</source>
        <translation>Facture et paiement</translation>
    </message>
    <message>
        <source>It failed on {failed} of {visits} visits.</source>
        <translation>Échec lors de {failed} visites sur {visits}.</translation>
    </message>
    <message>
        <source>It failed on {failed} of {visits} visits; the shares are Wilson’s 95 % interval.</source>
        <translation>Il a échoué lors de {failed} visites sur {visits}&#x202f;; les parts sont l’intervalle de Wilson à 95&#x202f;%.</translation>
    </message>
    <message>
        <source>It is not known to which question it belongs.</source>
        <translation>On ne sait pas à quelle question elle appartient.</translation>
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
        <source>Judgements are alike in {count} dimensions ({judged} of their points), while what was timed or counted earned {counted}: one impression may have coloured them all.</source>
        <translation>Les jugements se ressemblent dans {count} dimensions ({judged} de leurs points), alors que ce qui a été chronométré ou compté a acquis {counted}&#x202f;: une seule impression les a peut-être tous teintés.</translation>
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
        <source>Kaplan and Meier’s estimate: a mention without an answer counts for as long as it has waited. The median is where half or fewer still wait.</source>
        <translation>Estimation de Kaplan–Meier&#x202f;: une mention sans réponse compte aussi longtemps qu’elle attend. La médiane est là où la moitié ou moins attend encore.</translation>
    </message>
    <message>
        <source>Kaplan and Meier’s estimate: a probe without a reply counts for as long as it has waited. The median is where half or fewer still wait.</source>
        <translation>Estimation de Kaplan–Meier&#x202f;: une demande test sans réponse compte aussi longtemps qu’elle attend. La médiane est là où la moitié ou moins attend encore.</translation>
    </message>
    <message>
        <source>Keep up</source>
        <translation>À maintenir</translation>
    </message>
    <message>
        <source>Keep using the older Touchaudit, and tell us about this.</source>
        <translation>Continuez avec l’ancien Touchaudit, et signalez-le-nous.</translation>
    </message>
    <message>
        <source>Keeps me loyal</source>
        <translation>Me rend fidèle</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Éliminatoires</translation>
    </message>
    <message>
        <source>Knock-outs: {n}. They fail what they stand in; the percentage does not change.</source>
        <translation>Éliminatoires&#x202f;: {n}. Ils éliminent ce qui les contient&#x202f;; le score ne change pas.</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <translation>α de Krippendorff</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Colonne</translation>
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
        <source>Like for like</source>
        <translation>À périmètre égal</translation>
    </message>
    <message>
        <source>Line of importance</source>
        <translation>Ligne de l’importance</translation>
    </message>
    <message>
        <source>Line of the score</source>
        <translation>Ligne du score</translation>
    </message>
    <message>
        <source>Listen to it there, and add it to a question; delete the file when you need it no more.</source>
        <translation>Écoutez-la à cet endroit et ajoutez-la à une question&#x202f;; supprimez le fichier quand vous n’en aurez plus besoin.</translation>
    </message>
    <message>
        <source>Log a reply</source>
        <translation>Consigner une réponse</translation>
    </message>
    <message>
        <source>Looked for and never seen: {skills}</source>
        <translation>Recherché et jamais vu&#x202f;: {skills}</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Peu prioritaire</translation>
    </message>
    <message>
        <source>Loyalty workshop</source>
        <translation>Atelier fidélité</translation>
    </message>
    <message>
        <source>Lunch hour</source>
        <translation>Heure du déjeuner</translation>
    </message>
    <message>
        <source>Made me trade up</source>
        <translation>M’a fait monter en gamme</translation>
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
        <source>Marked to come back</source>
        <translation>Marquée pour y revenir</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mean score of the visits</source>
        <translation>Score moyen des visites</translation>
    </message>
    <message>
        <source>Median of the days that the findings take</source>
        <translation>Médiane des jours que prennent les constats</translation>
    </message>
    <message>
        <source>Median of what mending each finding adds</source>
        <translation>Médiane de ce qu’apporte chaque constat corrigé</translation>
    </message>
    <message>
        <source>Median time to an answer, in days</source>
        <translation>Délai médian de réponse, en jours</translation>
    </message>
    <message>
        <source>Median wait for the first reply, in days</source>
        <translation>Attente médiane de la première réponse, en jours</translation>
    </message>
    <message>
        <source>Memory gap</source>
        <translation>Écart de mémoire</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Mentions answered</source>
        <translation>Mentions avec réponse</translation>
    </message>
    <message>
        <source>Messages fit what is known</source>
        <translation>Messages conformes à ce qu’on sait</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vécu</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Metrics that meet their target</source>
        <translation>Indicateurs qui atteignent leur cible</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes of the steps that add value, by all minutes of work and waiting.</source>
        <translation>Minutes des étapes qui apportent de la valeur, sur toutes les minutes de travail et d’attente.</translation>
    </message>
    <message>
        <source>Missed opportunities</source>
        <translation>Occasions manquées</translation>
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
        <source>Money at stake</source>
        <translation>Argent en jeu</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
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
        <source>Name what is at stake</source>
        <translation>Indiquer ce qui est en jeu</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Net sentiment</source>
        <translation>Sentiment net</translation>
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
        <source>No advertising unasked</source>
        <translation>Pas de publicité non demandée</translation>
    </message>
    <message>
        <source>No answer was given yet.</source>
        <translation>Aucune réponse n’a encore été donnée.</translation>
    </message>
    <message>
        <source>No code can be read on {name}.</source>
        <translation>Aucun code lisible sur {name}.</translation>
    </message>
    <message>
        <source>No department is named.</source>
        <translation>Aucun service n’est nommé.</translation>
    </message>
    <message>
        <source>No price has come yet.</source>
        <translation>Aucun prix n’est encore venu.</translation>
    </message>
    <message>
        <source>No reply has come yet.</source>
        <translation>Aucune réponse n’est encore venue.</translation>
    </message>
    <message>
        <source>No value yet.</source>
        <translation>Aucune valeur encore.</translation>
    </message>
    <message>
        <source>No walk here waits for the checklist “{form}” of this submission.</source>
        <translation>Aucun parcours ici n’attend la grille «&#x202f;{form}&#x202f;» de cet envoi.</translation>
    </message>
    <message>
        <source>Nobody said what it takes, so {days} days are assumed.</source>
        <translation>Personne n’a dit l’effort&#x202f;: {days} jours sont supposés.</translation>
    </message>
    <message>
        <source>None was found in what is below.</source>
        <translation>Rien de tel dans ce qui figure ci-dessous.</translation>
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
        <source>Not observed: {}</source>
        <translation>Non observé&#x202f;: {}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note from the workshop</source>
        <translation>Note de l’atelier</translation>
    </message>
    <message>
        <source>Nothing can be divided by a price of nothing.</source>
        <translation>On ne peut pas diviser par un prix nul.</translation>
    </message>
    <message>
        <source>Nothing counts here yet.</source>
        <translation>Rien ne compte encore ici.</translation>
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
        <source>Nothing was stored.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
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
        <source>Now: knock-outs, and what gains at least the median within the median of days. Next: what gains as much but takes longer. Later: the rest.</source>
        <translation>Maintenant&#x202f;: les points éliminatoires et ce qui apporte au moins la médiane sans dépasser la médiane des jours. Ensuite&#x202f;: ce qui apporte autant mais prend plus longtemps. Plus tard&#x202f;: le reste.</translation>
    </message>
    <message>
        <source>Observed disagreement</source>
        <translation>Désaccord observé</translation>
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
        <source>One enquiry is an observation, not a rate.</source>
        <translation>Une demande est une observation, pas un taux.</translation>
    </message>
    <message>
        <source>One price does not vary.</source>
        <translation>Un seul prix ne varie pas.</translation>
    </message>
    <message>
        <source>One visit is an observation, not a rate.</source>
        <translation>Une visite est une observation, non un taux.</translation>
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
        <source>Only the latest {most} of {n} visits are looked at.</source>
        <translation>Seules les {most} dernières visites sur {n} sont examinées.</translation>
    </message>
    <message>
        <source>Open an amendment in the review to change it.</source>
        <translation>Ouvrez une rectification dans la relecture pour la modifier.</translation>
    </message>
    <message>
        <source>Open an amendment in the review, then read the form in again.</source>
        <translation>Ouvrez une rectification dans la relecture, puis lisez de nouveau le formulaire.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Open seconds count: the clock stands still while the business is closed.</source>
        <translation>Seul le temps d’ouverture compte&#x202f;: la montre s’arrête quand l’entreprise est fermée.</translation>
    </message>
    <message>
        <source>Open the probe again</source>
        <translation>Rouvrir la demande test</translation>
    </message>
    <message>
        <source>Open the visit, choose the touchpoint, and read it in from there.</source>
        <translation>Ouvrez la visite, choisissez le point de contact et lisez-le de là.</translation>
    </message>
    <message>
        <source>Opting out works at once</source>
        <translation>Le désabonnement marche aussitôt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Réordonner</translation>
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
        <source>Pack</source>
        <translation>Emporter</translation>
    </message>
    <message>
        <source>Paper form, page {page} of {pages}</source>
        <translation>Formulaire papier, page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
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
        <source>Phone, charged and on silent</source>
        <translation>Téléphone, chargé et silencieux</translation>
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
        <source>Places where the personas would look for a touchpoint</source>
        <translation>Endroits où les personas chercheraient un point de contact</translation>
    </message>
    <message>
        <source>Places where {persona} would look for a touchpoint</source>
        <translation>Endroits où {persona} chercherait un point de contact</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planifier une visite</translation>
    </message>
    <message>
        <source>Plan a visit with that checklist, then bring the submission in again.</source>
        <translation>Planifiez une visite avec cette grille, puis importez de nouveau l’envoi.</translation>
    </message>
    <message>
        <source>Plug its disk in, or choose another folder in the settings.</source>
        <translation>Branchez son disque, ou choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Possible overkill</source>
        <translation>Peut-être trop</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Print the form of this visit, or type in the answers: their questions may differ.</source>
        <translation>Imprimez le formulaire de cette visite, ou saisissez les réponses&#x202f;: les questions peuvent différer.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Probe: {title}</source>
        <translation>Demande test&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Demandes tests</translation>
    </message>
    <message>
        <source>Probes that had a reply</source>
        <translation>Demandes test avec réponse</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promesses tenues</translation>
    </message>
    <message>
        <source>Promises: {state}</source>
        <translation>Promesses&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Put it back where it was, then close and start the program again.</source>
        <translation>Remettez-le à sa place, puis fermez et relancez le programme.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Devis</translation>
    </message>
    <message>
        <source>Read it in on the computer that it was printed from, or bring that visit here first.</source>
        <translation>Lisez-le sur l’ordinateur où il a été imprimé, ou importez d’abord cette visite ici.</translation>
    </message>
    <message>
        <source>Read it in there.</source>
        <translation>Lisez-le là-bas.</translation>
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
        <source>Record another one.</source>
        <translation>Enregistrez-en une autre.</translation>
    </message>
    <message>
        <source>References and referrals</source>
        <translation>Références et recommandations</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Souvenir</translation>
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
        <source>Remove the business hours</source>
        <translation>Retirer les heures d’ouverture</translation>
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
        <source>Remove the description</source>
        <translation>Retirer la description</translation>
    </message>
    <message>
        <source>Remove the mention</source>
        <translation>Retirer la mention</translation>
    </message>
    <message>
        <source>Remove the metric</source>
        <translation>Retirer l’indicateur</translation>
    </message>
    <message>
        <source>Remove the note from the workshop</source>
        <translation>Retirer la note de l’atelier</translation>
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
        <source>Remove the probe</source>
        <translation>Retirer la demande test</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Retirer la promesse</translation>
    </message>
    <message>
        <source>Remove the quotes</source>
        <translation>Retirer les devis</translation>
    </message>
    <message>
        <source>Remove the reply</source>
        <translation>Retirer la réponse</translation>
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
        <source>Remove the step</source>
        <translation>Retirer l’étape de la chaîne</translation>
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
        <source>Remove what is at stake</source>
        <translation>Retirer ce qui est en jeu</translation>
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
        <source>Save it again in the program that filled it, or choose another copy.</source>
        <translation>Enregistrez-le de nouveau dans le programme qui l’a rempli, ou choisissez une autre copie.</translation>
    </message>
    <message>
        <source>Save it without the password in the program that filled it, and choose it again.</source>
        <translation>Enregistrez-le sans mot de passe dans le programme qui l’a rempli, puis choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Scan it in fewer pages.</source>
        <translation>Scannez-le en moins de pages.</translation>
    </message>
    <message>
        <source>Scan them again.</source>
        <translation>Scannez-les de nouveau.</translation>
    </message>
    <message>
        <source>Score the reply</source>
        <translation>Évaluer la réponse</translation>
    </message>
    <message>
        <source>Seals are an extra that is not installed here.</source>
        <translation>Les sceaux sont un supplément qui n’est pas installé ici.</translation>
    </message>
    <message>
        <source>See whether another program uses the microphone, or write a note instead.</source>
        <translation>Voyez si un autre programme utilise le micro, ou écrivez une note.</translation>
    </message>
    <message>
        <source>Seen on one visit: an observation, not a rate.</source>
        <translation>Vu lors d’une seule visite&#x202f;: une observation, non un taux.</translation>
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
        <source>Service standards</source>
        <translation>Standards de service</translation>
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
        <source>Since the wave before</source>
        <translation>Depuis la vague précédente</translation>
    </message>
    <message>
        <source>Sites and auditors</source>
        <translation>Sites et auditeurs</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skills are required there, and no answer of a walk tells of any.</source>
        <translation>Des compétences y sont requises, et aucune réponse de parcours n’en parle.</translation>
    </message>
    <message>
        <source>Skills seen at {name}</source>
        <translation>Compétences vues à {name}</translation>
    </message>
    <message>
        <source>So often it was so, by how often it was looked for.</source>
        <translation>Nombre de fois où c’était le cas, sur celles où on l’a cherché.</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Somebody at home who plays along</source>
        <translation>Quelqu’un à la maison qui joue le jeu</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Stages that offer at least one channel the persona prefers, by all that offer any.</source>
        <translation>Étapes qui offrent au moins un canal préféré du persona, sur toutes celles qui en offrent un.</translation>
    </message>
    <message>
        <source>Stages with a touchpoint in this channel. Who prefers it: {personas}.</source>
        <translation>Étapes avec un point de contact dans ce canal. Préféré par&#x202f;: {personas}.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Standards that were not always met</source>
        <translation>Standards pas toujours tenus</translation>
    </message>
    <message>
        <source>Standards with at least one judged time outside the target.</source>
        <translation>Standards dont au moins une durée jugée dépasse l’objectif.</translation>
    </message>
    <message>
        <source>Steps that add value</source>
        <translation>Étapes qui apportent de la valeur</translation>
    </message>
    <message>
        <source>Steps that begin with other hands.</source>
        <translation>Étapes qui commencent en d’autres mains.</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Chronomètre</translation>
    </message>
    <message>
        <source>Suggested criticality of {touchpoint}</source>
        <translation>Importance suggérée de {touchpoint}</translation>
    </message>
    <message>
        <source>Take one of the needs away.</source>
        <translation>Retirez l’une des dépendances.</translation>
    </message>
    <message>
        <source>Take over the workshop</source>
        <translation>Reprendre l’atelier</translation>
    </message>
    <message>
        <source>Take the form from the program anew.</source>
        <translation>Reprenez le formulaire depuis le programme.</translation>
    </message>
    <message>
        <source>Take the photo again, straight and in good light.</source>
        <translation>Refaites la photo, bien droite et bien éclairée.</translation>
    </message>
    <message>
        <source>Take the whole page, its upper right corner too, straight and in good light.</source>
        <translation>Prenez toute la page, coin supérieur droit compris, bien droite et bien éclairée.</translation>
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
        <source>The backup folder {name} is not there.</source>
        <translation>Le dossier de sauvegarde {name} est absent.</translation>
    </message>
    <message>
        <source>The checklist isn&apos;t written in “{wanted}”; there is {there}.</source>
        <translation>La grille n’existe pas en «&#x202f;{wanted}&#x202f;»&#x202f;; il y a {there}.</translation>
    </message>
    <message>
        <source>The code on {name} was misread or changed: its checksum does not fit.</source>
        <translation>Le code sur {name} a été mal lu ou modifié&#x202f;: sa somme de contrôle ne concorde pas.</translation>
    </message>
    <message>
        <source>The difference lies between {low} and {high} (Welch, 95 %).</source>
        <translation>L’écart est entre {low} et {high} (Welch, 95&#x202f;%).</translation>
    </message>
    <message>
        <source>The difference lies between {low} and {high} per cent (Welch).</source>
        <translation>L’écart est entre {low} et {high}&#x202f;% (Welch).</translation>
    </message>
    <message>
        <source>The disk is full; {name} was NOT written.</source>
        <translation>Le disque est plein&#x202f;; {name} N’a PAS été écrit.</translation>
    </message>
    <message>
        <source>The figures give this card no lane any more.</source>
        <translation>Les chiffres ne donnent plus de colonne à cette carte.</translation>
    </message>
    <message>
        <source>The file is larger than 32 MB.</source>
        <translation>Le fichier dépasse 32 Mo.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Le fichier lui-même n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file that was moved holds everything saved before.</source>
        <translation>Le fichier déplacé contient tout ce qui a été enregistré avant.</translation>
    </message>
    <message>
        <source>The folder {name} can&apos;t be made: {why}.</source>
        <translation>Le dossier {name} ne peut pas être créé&#x202f;: {why}.</translation>
    </message>
    <message>
        <source>The form can&apos;t be read: it isn&apos;t written in {encoding}.</source>
        <translation>Le formulaire est illisible&#x202f;: il n’est pas encodé en {encoding}.</translation>
    </message>
    <message>
        <source>The highest price by the lowest, for one and the same brief.</source>
        <translation>Le prix le plus haut divisé par le plus bas, pour une seule et même demande.</translation>
    </message>
    <message>
        <source>The highest price less the lowest, for one and the same brief.</source>
        <translation>Le prix le plus haut moins le plus bas, pour une seule et même demande.</translation>
    </message>
    <message>
        <source>The latest visits in a row on which the answer fell short; one without it counts neither way.</source>
        <translation>Les dernières visites de suite où la réponse est restée en deçà&#x202f;; une visite sans cette réponse ne compte pas.</translation>
    </message>
    <message>
        <source>The letters that came</source>
        <translation>Les courriers reçus</translation>
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
        <source>The mean item score of the answers that tell of skills.</source>
        <translation>Le score moyen des réponses qui parlent de compétences.</translation>
    </message>
    <message>
        <source>The mean of its visits in this wave.</source>
        <translation>La moyenne de ses visites dans cette vague.</translation>
    </message>
    <message>
        <source>The mean of the scored touchpoints of a stage.</source>
        <translation>La moyenne des points de contact notés d’une étape.</translation>
    </message>
    <message>
        <source>The mean of the scored touchpoints.</source>
        <translation>La moyenne des points de contact notés.</translation>
    </message>
    <message>
        <source>The mean of the visits of this wave less that of the wave before.</source>
        <translation>La moyenne des visites de cette vague moins celle de la vague précédente.</translation>
    </message>
    <message>
        <source>The mean of what the walks were told.</source>
        <translation>La moyenne de ce que les parcours ont relevé.</translation>
    </message>
    <message>
        <source>The mean of what walks counted and of the contacts that each probe brought.</source>
        <translation>La moyenne de ce que les parcours ont compté et des contacts que chaque demande test a apportés.</translation>
    </message>
    <message>
        <source>The mean of what was answered from 1, none at all, to 7, far too much.</source>
        <translation>La moyenne des réponses de 1, aucun, à 7, beaucoup trop.</translation>
    </message>
    <message>
        <source>The microphone gives no sound.</source>
        <translation>Le microphone ne transmet aucun son.</translation>
    </message>
    <message>
        <source>The middle of the scale.</source>
        <translation>Le milieu de l’échelle.</translation>
    </message>
    <message>
        <source>The middle of {n} delays, in minutes; those of the latest are listed.</source>
        <translation>Le milieu de {n} délais, en minutes ; ceux des dernières sont listés.</translation>
    </message>
    <message>
        <source>The newest value less the target; less is better.</source>
        <translation>La dernière valeur moins la cible&#x202f;; moins, c’est mieux.</translation>
    </message>
    <message>
        <source>The newest value less the target; more is better.</source>
        <translation>La dernière valeur moins la cible&#x202f;; plus, c’est mieux.</translation>
    </message>
    <message>
        <source>The newest value of each, against its target.</source>
        <translation>La dernière valeur de chacun, face à sa cible.</translation>
    </message>
    <message>
        <source>The pages of {name} can&apos;t be drawn.</source>
        <translation>Les pages de {name} ne peuvent pas être dessinées.</translation>
    </message>
    <message>
        <source>The papers to be looked at</source>
        <translation>Les documents à examiner</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Le mot de passe est trop court.</translation>
    </message>
    <message>
        <source>The photo or file</source>
        <translation>La photo ou le fichier</translation>
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
        <source>The report itself is whole.</source>
        <translation>Le rapport lui-même est intact.</translation>
    </message>
    <message>
        <source>The right number of messages</source>
        <translation>Le bon nombre de messages</translation>
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
        <source>The share of each answer by what is left of 1, over {q} answers.</source>
        <translation>La part de chaque réponse fois ce qui reste jusqu’à 1, pour {q} réponses.</translation>
    </message>
    <message>
        <source>The share of each channel’s stages that have one, weighted by how many personas prefer it.</source>
        <translation>Pour chaque canal, la part des étapes qui en ont un, pondérée par le nombre de personas qui préfèrent ce canal.</translation>
    </message>
    <message>
        <source>The share of the section in the overall score, by what its score rises.</source>
        <translation>La part de la section dans le score global, fois la hausse de son score.</translation>
    </message>
    <message>
        <source>The standard deviation of the prices (n − 1) by their mean.</source>
        <translation>L’écart type des prix (n − 1) divisé par leur moyenne.</translation>
    </message>
    <message>
        <source>The submission can&apos;t be read. {why}</source>
        <translation>L’envoi ne peut pas être lu. {why}</translation>
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
        <source>The weight of what does not apply by all weight that was asked for.</source>
        <translation>Le poids de ce qui est sans objet, divisé par tout le poids demandé.</translation>
    </message>
    <message>
        <source>The weight that was answered by the weight that wanted an answer.</source>
        <translation>Le poids répondu sur le poids qui demandait réponse.</translation>
    </message>
    <message>
        <source>The work of steps that are waste or done twice, and all waiting.</source>
        <translation>Le travail des étapes inutiles ou faites deux fois, et toute l’attente.</translation>
    </message>
    <message>
        <source>These cards would wait for one another: {way}.</source>
        <translation>Ces fiches s’attendraient l’une l’autre&#x202f;: {way}.</translation>
    </message>
    <message>
        <source>They stand as they are; nothing was stored.</source>
        <translation>Elles restent telles quelles&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Think, do, feel</source>
        <translation>Penser, faire, ressentir</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Ce fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <source>This form belongs to a visit that is not in this program.</source>
        <translation>Ce formulaire appartient à une visite qui n’est pas dans ce programme.</translation>
    </message>
    <message>
        <source>This form belongs to another walk: {touchpoint}, {visit}, {client}.</source>
        <translation>Ce formulaire appartient à un autre parcours&#x202f;: {touchpoint}, {visit}, {client}.</translation>
    </message>
    <message>
        <source>This form is not made from “{title}”, which is walked here.</source>
        <translation>Ce formulaire n’est pas tiré de «&#x202f;{title}&#x202f;», parcourue ici.</translation>
    </message>
    <message>
        <source>This form was printed blank, so it does not say which walk it belongs to.</source>
        <translation>Ce formulaire a été imprimé vierge&#x202f;: il ne dit pas à quel parcours il appartient.</translation>
    </message>
    <message>
        <source>This form was printed from another version of “{title}”.</source>
        <translation>Ce formulaire a été imprimé d’après une autre version de «&#x202f;{title}&#x202f;».</translation>
    </message>
    <message>
        <source>This is no submission: there is nothing in it.</source>
        <translation>Ce n’est pas un envoi : il est vide.</translation>
    </message>
    <message>
        <source>This photo is too large: {size}, where {limit} is the most.</source>
        <translation>Cette photo est trop grande&#x202f;: {size}, pour {limit} au plus.</translation>
    </message>
    <message>
        <source>This probe names no touchpoint, so there is nothing to score.</source>
        <translation>Cette demande test ne cite aucun point de contact&#x202f;: il n’y a rien à évaluer.</translation>
    </message>
    <message>
        <source>This submission is encrypted: only the holder of its private key can read it. Decrypt it first, with ODK Central or ODK Briefcase, and import the result.</source>
        <translation>Cet envoi est chiffré : seul le détenteur de sa clé privée peut le lire. Déchiffrez-le d’abord avec ODK Central ou ODK Briefcase, puis importez le résultat.</translation>
    </message>
    <message>
        <source>This submission was made with the checklist “{theirs}”, not with “{ours}”. Choose the one that it was made with.</source>
        <translation>Cet envoi a été fait avec la grille « {theirs} », non avec « {ours} ». Choisissez celle qui a servi.</translation>
    </message>
    <message>
        <source>This touchpoint has no checklist to score the reply with.</source>
        <translation>Ce point de contact n’a pas de grille pour évaluer la réponse.</translation>
    </message>
    <message>
        <source>This touchpoint is no longer there.</source>
        <translation>Ce point de contact n’existe plus.</translation>
    </message>
    <message>
        <source>This visit is final, so it stands as it was signed.</source>
        <translation>Cette visite est définitive&#x202f;: elle vaut telle qu’elle a été signée.</translation>
    </message>
    <message>
        <source>This walk has answers of its own already.</source>
        <translation>Ce parcours a déjà ses propres réponses.</translation>
    </message>
    <message>
        <source>Those in time by those that are due; what is not due yet counts neither way.</source>
        <translation>Ceux venus à temps sur ceux échus&#x202f;; ce qui n’est pas encore échu ne compte pas.</translation>
    </message>
    <message>
        <source>Those kept by those tested; what nobody has tested yet counts neither way.</source>
        <translation>Celles tenues sur celles testées&#x202f;; ce que personne n’a encore testé ne compte pas.</translation>
    </message>
    <message>
        <source>Those of the register and those that walks tell of; what stands in both counts once.</source>
        <translation>Celles du registre et celles relevées en parcours&#x202f;; ce qui figure des deux côtés compte une fois.</translation>
    </message>
    <message>
        <source>Those that somebody looked at in this wave, by all on the map.</source>
        <translation>Ceux examinés dans cette vague, sur tous ceux de la carte.</translation>
    </message>
    <message>
        <source>Those that somebody looked at on the visits shown, by all on the map.</source>
        <translation>Ceux examinés lors des visites montrées, sur tous ceux de la carte.</translation>
    </message>
    <message>
        <source>Those that the business answered where everybody can read it, by all bad ones.</source>
        <translation>Celles auxquelles l’entreprise a répondu publiquement, sur toutes les mauvaises.</translation>
    </message>
    <message>
        <source>Those that the business answered where everybody can read it, by all of them.</source>
        <translation>Celles auxquelles l’entreprise a répondu publiquement, sur le total.</translation>
    </message>
    <message>
        <source>Those with a figure that somebody watches, by all on the map.</source>
        <translation>Ceux dont quelqu’un suit un chiffre, sur tous ceux de la carte.</translation>
    </message>
    <message>
        <source>Those with a first reply, by all that were sent.</source>
        <translation>Celles qui ont eu une première réponse, sur toutes celles envoyées.</translation>
    </message>
    <message>
        <source>Those without a figure, with one that nobody watches, or of which nobody asked.</source>
        <translation>Ceux sans chiffre, avec un chiffre que personne ne suit, ou sur lesquels personne n’a posé la question.</translation>
    </message>
    <message>
        <source>Time that adds value</source>
        <translation>Temps qui apporte de la valeur</translation>
    </message>
    <message>
        <source>Time that could be left out, in minutes</source>
        <translation>Temps qui pourrait être supprimé, en minutes</translation>
    </message>
    <message>
        <source>Times I had to repeat myself</source>
        <translation>Fois où j’ai dû me répéter</translation>
    </message>
    <message>
        <source>Times within the target, by all that are judged, over all touchpoints.</source>
        <translation>Durées dans la cible, sur toutes celles jugées, tous points de contact réunis.</translation>
    </message>
    <message>
        <source>Times within the target, by all that are judged.</source>
        <translation>Durées dans la cible, sur toutes celles jugées.</translation>
    </message>
    <message>
        <source>Times within their standard</source>
        <translation>Durées dans leur standard</translation>
    </message>
    <message>
        <source>Too few visits on one side to tell it from chance.</source>
        <translation>Trop peu de visites d’un côté pour le distinguer du hasard.</translation>
    </message>
    <message>
        <source>Touchpoints audited</source>
        <translation>Points de contact audités</translation>
    </message>
    <message>
        <source>Touchpoints that nobody keeps an eye on</source>
        <translation>Points de contact que personne ne suit</translation>
    </message>
    <message>
        <source>Touchpoints that somebody keeps an eye on</source>
        <translation>Points de contact suivis par quelqu’un</translation>
    </message>
    <message>
        <source>Touchpoints that were not walked and count nothing: {n}.</source>
        <translation>Points de contact non parcourus, qui ne comptent pas&#x202f;: {n}.</translation>
    </message>
    <message>
        <source>Touchpoints walked</source>
        <translation>Points de contact parcourus</translation>
    </message>
    <message>
        <source>Touchpoints whose band differs from that of the whole, where a critical point failed, where experience and expectation lie 2 or more apart, or that had a signature moment.</source>
        <translation>Les points de contact dont le niveau diffère de celui de l’ensemble, où un point critique a échoué, où l’expérience et l’attente s’écartent de 2 ou plus, ou qui ont eu un moment signature.</translation>
    </message>
    <message>
        <source>Touchpoints whose skills were never looked at</source>
        <translation>Points de contact dont les compétences n’ont jamais été examinées</translation>
    </message>
    <message>
        <source>Two answers are 0 apart where they are the same, else 1.</source>
        <translation>L’écart de deux réponses est 0 si elles sont identiques, sinon 1.</translation>
    </message>
    <message>
        <source>Two answers are as far apart as the difference of their item scores.</source>
        <translation>L’écart de deux réponses est la différence de leurs scores.</translation>
    </message>
    <message>
        <source>Two answers are as far apart as there are answers between the middle of one value and that of the other.</source>
        <translation>L’écart de deux réponses est le nombre de réponses entre le milieu d’une valeur et celui de l’autre.</translation>
    </message>
    <message>
        <source>Two auditors</source>
        <translation>Deux auditeurs</translation>
    </message>
    <message>
        <source>Two scored touchpoints are needed at least.</source>
        <translation>Il faut au moins deux points de contact notés.</translation>
    </message>
    <message>
        <source>Two visits in each wave are needed at least to tell it from chance.</source>
        <translation>Il faut au moins deux visites par vague pour le distinguer du hasard.</translation>
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
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Visits spread by s = {s}: (1.96 × s ÷ {margin})² = {n} visits tell the mean to ± {margin}.</source>
        <translation>Les visites s’écartent de s = {s} : (1,96 × s ÷ {margin})² = {n} visites donnent la moyenne à ± {margin} près.</translation>
    </message>
    <message>
        <source>Visits that tell the mean score to ± {margin}</source>
        <translation>Visites qui donnent le score moyen à ± {margin} près</translation>
    </message>
    <message>
        <source>Visits under way or planned</source>
        <translation>Visites en cours ou prévues</translation>
    </message>
    <message>
        <source>Waiting for a reply: it counts once the reply came, or the limit has passed.</source>
        <translation>En attente de réponse&#x202f;: compte dès qu’elle arrive, ou passé la limite.</translation>
    </message>
    <message>
        <source>What does not apply or was not observed counts as answered. What stands open comes first.</source>
        <translation>Ce qui est sans objet ou n’a pas été observé compte comme répondu. Ce qui reste ouvert vient en premier.</translation>
    </message>
    <message>
        <source>What matters most</source>
        <translation>Ce qui compte le plus</translation>
    </message>
    <message>
        <source>What mending it adds to the overall score</source>
        <translation>Ce que la correction ajoute au score global</translation>
    </message>
    <message>
        <source>What open probes wait for, past the day on which it was due.</source>
        <translation>Ce qu’attendent les demandes tests ouvertes, passé le jour prévu.</translation>
    </message>
    <message>
        <source>What the answer earned of its points, as a mean of the visits on each side.</source>
        <translation>La part de ses points que la réponse a acquise, en moyenne des visites de chaque côté.</translation>
    </message>
    <message>
        <source>What the customer would pay for; waste and duplicates go.</source>
        <translation>Ce que le client paierait&#x202f;; gaspillage et doublons disparaissent.</translation>
    </message>
    <message>
        <source>What this figure was made of is no longer there.</source>
        <translation>Ce dont ce chiffre était fait n’est plus là.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What was given was used</source>
        <translation>Ce qui a été donné a servi</translation>
    </message>
    <message>
        <source>What was met minus what was expected, both from 1 to 7 (SERVQUAL).</source>
        <translation>Le vécu moins l’attendu, tous deux de 1 à 7 (SERVQUAL).</translation>
    </message>
    <message>
        <source>What was said is in {file}.</source>
        <translation>Ce qui a été dit est dans {file}.</translation>
    </message>
    <message>
        <source>What was said so far is kept.</source>
        <translation>Ce qui a été dit jusqu’ici est conservé.</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons trouvé</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>With its bonus it earned {uncapped}; a section is held at 100.</source>
        <translation>Avec son bonus&#x202f;: {uncapped}&#x202f;; une section plafonne à 100.</translation>
    </message>
    <message>
        <source>Would drive me off</source>
        <translation>Me ferait fuir</translation>
    </message>
    <message>
        <source>Your answers are safe, and an older file was left as it was.</source>
        <translation>Vos réponses sont en sécurité, et un ancien fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Your answers are safe, and so is the backup beside them.</source>
        <translation>Vos réponses sont en sécurité, et la sauvegarde à côté aussi.</translation>
    </message>
    <message>
        <source>Your answers are safe, and the file is kept until you change a setting.</source>
        <translation>Vos réponses sont en sécurité, et le fichier est gardé jusqu’à ce que vous changiez un réglage.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>Vos réponses sont en sécurité.</translation>
    </message>
    <message>
        <source>Your answers are safe; the settings stay in force until you close the window.</source>
        <translation>Vos réponses sont en sécurité&#x202f;; les réglages valent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>adds value</source>
        <translation>apporte de la valeur</translation>
    </message>
    <message>
        <source>answer stands</source>
        <translation>réponse maintenue</translation>
    </message>
    <message>
        <source>answered after {n} d</source>
        <translation>répondu après {n} j</translation>
    </message>
    <message>
        <source>audited</source>
        <translation>audité</translation>
    </message>
    <message>
        <source>audited in this wave, on other visits</source>
        <translation>audité dans cette vague, lors d’autres visites</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
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
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>client is right</source>
        <translation>l’entreprise a raison</translation>
    </message>
    <message>
        <source>coefficient of variation</source>
        <translation>coefficient de variation</translation>
    </message>
    <message>
        <source>counted, and nobody watches it</source>
        <translation>compté, et personne ne le suit</translation>
    </message>
    <message>
        <source>criticality {n}</source>
        <translation>importance {n}</translation>
    </message>
    <message>
        <source>done twice</source>
        <translation>fait deux fois</translation>
    </message>
    <message>
        <source>draft: a range while questions are open</source>
        <translation>brouillon&#x202f;: une fourchette tant que des questions sont ouvertes</translation>
    </message>
    <message>
        <source>due {due}, came {at}</source>
        <translation>dû le {due}, venu le {at}</translation>
    </message>
    <message>
        <source>due {due}, nothing came</source>
        <translation>dû le {due}, rien n’est venu</translation>
    </message>
    <message>
        <source>figures in the register</source>
        <translation>chiffres dans le registre</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>highest by lowest</source>
        <translation>le plus haut par le plus bas</translation>
    </message>
    <message>
        <source>hot spot</source>
        <translation>point chaud</translation>
    </message>
    <message>
        <source>indicative: less than 80 % was seen</source>
        <translation>indicatif&#x202f;: moins de 80&#x202f;% a été vu</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>d’intervalle</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>knocked out</source>
        <translation>éliminé</translation>
    </message>
    <message>
        <source>measured, and somebody watches it</source>
        <translation>mesuré, et quelqu’un le suit</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>never audited</source>
        <translation>jamais audité</translation>
    </message>
    <message>
        <source>no day noted</source>
        <translation>aucun jour noté</translation>
    </message>
    <message>
        <source>no price came</source>
        <translation>aucun prix donné</translation>
    </message>
    <message>
        <source>no reply so far</source>
        <translation>pas de réponse jusqu’ici</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>personne n’a demandé</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominale</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucun d’eux</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>not answered so far</source>
        <translation>sans réponse jusqu’ici</translation>
    </message>
    <message>
        <source>not audited in this wave</source>
        <translation>non audité dans cette vague</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non tranché</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>pas encore dû</translation>
    </message>
    <message>
        <source>not measured at all</source>
        <translation>pas mesuré du tout</translation>
    </message>
    <message>
        <source>not preferred</source>
        <translation>non préféré</translation>
    </message>
    <message>
        <source>not reliable</source>
        <translation>non fiable</translation>
    </message>
    <message>
        <source>not tested yet</source>
        <translation>pas encore testée</translation>
    </message>
    <message>
        <source>not walked</source>
        <translation>non parcouru</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>rien n’a été promis</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>one language without a name</source>
        <translation>une langue sans nom</translation>
    </message>
    <message>
        <source>one visit, nothing behind it</source>
        <translation>une visite, rien à l’appui</translation>
    </message>
    <message>
        <source>one visit, with a note</source>
        <translation>une visite, avec une note</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>ordinal</source>
        <translation>ordinale</translation>
    </message>
    <message>
        <source>partly right</source>
        <translation>en partie raison</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>replied after {time}</source>
        <translation>réponse après {time}</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>the sum of {n} parts</source>
        <translation>la somme de {n} parties</translation>
    </message>
    <message>
        <source>three visits or more, and timed or photographed</source>
        <translation>trois visites ou plus, et chronométré ou photographié</translation>
    </message>
    <message>
        <source>too few questions to tell</source>
        <translation>trop peu de questions pour conclure</translation>
    </message>
    <message>
        <source>two visits, or timed or photographed</source>
        <translation>deux visites, ou chronométré ou photographié</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>gaspillage</translation>
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
        <source>{a} → {b}, f = {before} → {after}: {value}</source>
        <translation>{a} → {b}, f = {before} → {after} : {value}</translation>
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
        <translation>{client}&#x202f;: {visit}, {day}</translation>
    </message>
    <message>
        <source>{clock}</source>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{clock}, of which {open} open</source>
        <translation>{clock}, dont {open} ouvert</translation>
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
        <source>{count} × {apart}²</source>
        <translation>{count} × {apart}²</translation>
    </message>
    <message>
        <source>{customers} × {rate} × {value} = {product}</source>
        <translation>{customers} × {rate} × {value} = {product}</translation>
    </message>
    <message>
        <source>{days} d: {share} still wait</source>
        <translation>{days} j&#x202f;: {share} attendent encore</translation>
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
        <source>{gain} &lt; {usual} points: {lane}</source>
        <translation>{gain} &lt; {usual} points&#x202f;: {lane}</translation>
    </message>
    <message>
        <source>{gain} ≥ {usual} points and {days} ≤ {most} days: {lane}</source>
        <translation>{gain} ≥ {usual} points et {days} ≤ {most} jours&#x202f;: {lane}</translation>
    </message>
    <message>
        <source>{gain} ≥ {usual} points but {days} &gt; {most} days: {lane}</source>
        <translation>{gain} ≥ {usual} points mais {days} &gt; {most} jours&#x202f;: {lane}</translation>
    </message>
    <message>
        <source>{high} − {low} = {range}</source>
        <translation>{high} − {low} = {range}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{mean} ± {half} = {low} to {high}</source>
        <translation>{mean} ± {half} = {low} à {high}</translation>
    </message>
    <message>
        <source>{met} of {n} enquiries had a reply within it: {low} to {high} with 95 % confidence (Wilson).</source>
        <translation>{met} demandes sur {n} ont eu une réponse dans ce délai&#x202f;: {low} à {high} avec 95&#x202f;% de confiance (Wilson).</translation>
    </message>
    <message>
        <source>{met} − {expected} = {gap}</source>
        <translation>{met} − {expected} = {gap}</translation>
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
        <source>{name} has more than {count} pages.</source>
        <translation>{name} a plus de {count} pages.</translation>
    </message>
    <message>
        <source>{name} is an XForm, which has no rows and columns to edit; export the workbook that it was made from.</source>
        <translation>{name} est un XForm, sans lignes ni colonnes à modifier ; exportez le classeur dont il est issu.</translation>
    </message>
    <message>
        <source>{name} is damaged: it can&apos;t be read as a PDF.</source>
        <translation>{name} est endommagé&#x202f;: illisible comme PDF.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is larger than 100 MB.</source>
        <translation>{name} dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB: too large for a checklist.</source>
        <translation>{name} dépasse 20 Mo : c’est trop pour une grille.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} MB.</source>
        <translation>{name} dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a photo that can be read.</source>
        <translation>{name} n’est ni un PDF ni une photo lisible.</translation>
    </message>
    <message>
        <source>{name} is no checklist: its name should end in {kinds}.</source>
        <translation>{name} n’est pas une grille&#x202f;: son nom doit finir par {kinds}.</translation>
    </message>
    <message>
        <source>{name} is not a certificate.</source>
        <translation>{name} n’est pas un certificat.</translation>
    </message>
    <message>
        <source>{name} is not a form of this program.</source>
        <translation>{name} n’est pas un formulaire de ce programme.</translation>
    </message>
    <message>
        <source>{name} is not a photo that can be read.</source>
        <translation>{name} n’est pas une photo lisible.</translation>
    </message>
    <message>
        <source>{name} is there already.</source>
        <translation>{name} existe déjà.</translation>
    </message>
    <message>
        <source>{name}: {label}</source>
        <translation>{name}&#x202f;: {label}</translation>
    </message>
    <message>
        <source>{n} in {days} d</source>
        <translation>{n} en {days} j</translation>
    </message>
    <message>
        <source>{n} of {all} prefer it</source>
        <translation>préféré par {n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {m}, each of them below</source>
        <translation>{n} sur {m}, détaillés ci-dessous</translation>
    </message>
    <message>
        <source>{n} steps, of which {least} would be enough.</source>
        <translation>{n} étapes, dont {least} suffiraient.</translation>
    </message>
    <message>
        <source>{n} times</source>
        <translation>{n} fois</translation>
    </message>
    <message>
        <source>{n} × {m}</source>
        <translation>{n} × {m}</translation>
    </message>
    <message>
        <source>{n}, each of them below</source>
        <translation>{n}, détaillés ci-dessous</translation>
    </message>
    <message>
        <source>{one} against {other}</source>
        <translation>{one} contre {other}</translation>
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
        <translation>{probe}&#x202f;: {step}</translation>
    </message>
    <message>
        <source>{product} = {value}</source>
        <translation>{product} = {value}</translation>
    </message>
    <message>
        <source>{question} · round {number}</source>
        <translation>{question} · série {number}</translation>
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
        <translation>{time}, en heures d’ouverture</translation>
    </message>
    <message>
        <source>{top} ÷ {whole} = {value}</source>
        <translation>{top} ÷ {whole} = {value}</translation>
    </message>
    <message>
        <source>{touchpoint}, wave {wave}</source>
        <translation>{touchpoint}, vague {wave}</translation>
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
        <translation>{value}, sans cible</translation>
    </message>
    <message>
        <source>{value}: the only one that counts</source>
        <translation>{value}&#x202f;: le seul qui compte</translation>
    </message>
    <message>
        <source>{value}: the price in the middle of {n}</source>
        <translation>{value}&#x202f;: le prix au milieu de {n}</translation>
    </message>
    <message>
        <source>{visit} is final, so its answers stand.</source>
        <translation>{visit} est définitive&#x202f;: ses réponses sont maintenues.</translation>
    </message>
    <message>
        <source>{visit}, {day}</source>
        <translation>{visit}, {day}</translation>
    </message>
    <message>
        <source>{worth}: {work} min of work, {wait} min of waiting before it</source>
        <translation>{worth}&#x202f;: {work} min de travail, {wait} min d’attente avant</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#x202f;%</translation>
    </message>
    <message>
        <source>“{text}” is no day; write it as 2026-09-22.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un jour&#x202f;; écrivez-le ainsi&#x202f;: 2026-09-22.</translation>
    </message>
    <message>
        <source>“{text}” is no number.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” is no time of day.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>“{text}” is no whole number.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{text}” is none of the choices.</source>
        <translation>«&#x202f;{text}&#x202f;» n’est aucun des choix.</translation>
    </message>
    <message>
        <source>“{text}” lies ahead.</source>
        <translation>«&#x202f;{text}&#x202f;» est à venir.</translation>
    </message>
    <message>
        <source>({after} − {before})</source>
        <translation>({after} − {before})</translation>
    </message>
    <message>
        <source>(1.96 × {s} ÷ {margin})² = {x}, rounded up</source>
        <translation>(1,96 × {s} ÷ {margin})² = {x}, arrondi au supérieur</translation>
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
        <translation>1 + 4 × {points} ÷ {most}, arrondi au supérieur = {value}</translation>
    </message>
    <message>
        <source>1 less the disagreement that was observed by the one that chance would bring: 1 is full agreement, 0 is chance.</source>
        <translation>1 moins le désaccord observé, divisé par celui qu’amènerait le hasard&#x202f;: 1 est l’accord complet, 0 le hasard.</translation>
    </message>
    <message>
        <source>1 where it was seen twice, timed or photographed, or so set; 0.8 with a note; else 0.5.</source>
        <translation>1 si vu deux fois, chronométré, photographié ou fixé ainsi&#x202f;; 0,8 avec une note&#x202f;; sinon 0,5.</translation>
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
        <translation>Un bonus s’ajoute à l’acquis, jamais au possible.</translation>
    </message>
    <message>
        <source>A browser that is not signed in</source>
        <translation>Un navigateur sans session ouverte</translation>
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
