<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this app</source>
        <translation>À propos de cette application</translation>
    </message>
    <message>
        <source>Course App {version}</source>
        <translation>Course App {version}</translation>
    </message>
    <message>
        <source>Lessons and quizzes for shared laptops without internet. Free software under the MIT licence.</source>
        <translation>Leçons et questionnaires pour des ordinateurs partagés, sans internet. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Version {version}. Licence: {licence}.</source>
        <translation>Version {version}. Licence : {licence}.</translation>
    </message>
    <message>
        <source>Made from: {source}.</source>
        <translation>D’après : {source}.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Où votre travail est gardé</translation>
    </message>
    <message>
        <source>Copy this folder, and you have copied everything. Nothing is sent away.</source>
        <translation>Copiez ce dossier et vous avez tout copié. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>The voice of this laptop does not answer. Close the app and open it again, then it is looked for once more. Your work is saved.</source>
        <translation>La voix de cet ordinateur ne répond pas. Fermez l’application et ouvrez-la de nouveau : elle sera cherchée encore une fois. Votre travail est enregistré.</translation>
    </message>
</context>
<context>
    <name>AloudControl</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause reading aloud ({keys})</source>
        <translation>Mettre la lecture à voix haute en pause ({keys})</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read on aloud ({keys})</source>
        <translation>Continuer la lecture à voix haute ({keys})</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Read this page aloud, or from the words that you marked on ({keys})</source>
        <translation>Lire cette page à voix haute, ou à partir des mots marqués ({keys})</translation>
    </message>
    <message>
        <source>Read this question aloud ({keys})</source>
        <translation>Lire cette question à voix haute ({keys})</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <translation>Mettre la lecture à voix haute en pause</translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>Only questions to look at: {count}</source>
        <translation>Seulement les questions à regarder : {count}</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Wording of the questions</source>
        <translation>Texte des questions</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le calcul</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Enregistrer ou imprimer</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Correct, your answer</source>
        <translation>Juste, votre réponse</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Correct, not chosen</source>
        <translation>Juste, pas choisie</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Partly: {part}</source>
        <translation>En partie : {part}</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>This question is no longer in the course.</source>
        <translation>Cette question n’est plus dans le cours.</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Réponse : {words}</translation>
    </message>
    <message>
        <source>Right answer: {words}</source>
        <translation>Bonne réponse : {words}</translation>
    </message>
    <message>
        <source>Was sure of it</source>
        <translation>N’hésitait pas</translation>
    </message>
    <message>
        <source>The wording has changed since.</source>
        <translation>Le texte a changé depuis.</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>Next learner</source>
        <translation>Apprenant suivant</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Quel essai</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Find a name; two letters are enough</source>
        <translation>Trouver un nom ; deux lettres suffisent</translation>
    </message>
    <message>
        <source>Choose among those who fit</source>
        <translation>Choisir parmi ceux qui correspondent</translation>
    </message>
    <message>
        <source>Say that the person is here</source>
        <translation>Dire que la personne est là</translation>
    </message>
    <message>
        <source>Take the selected person off the list</source>
        <translation>Retirer de la liste la personne choisie</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>Enlever la dernière marque</translation>
    </message>
    <message>
        <source>Empty the line, then go back</source>
        <translation>Vider la ligne, puis revenir</translation>
    </message>
    <message>
        <source>Here: {here} of {expected}</source>
        <translation>Présents : {here} sur {expected}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Two letters of a name, then Enter</source>
        <translation>Deux lettres d’un nom, puis Entrée</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Personnes qui correspondent</translation>
    </message>
    <message>
        <source>Type the first letters of any part of the name. Arrow keys choose, Enter says that the person is here. Ctrl+Z takes it back.</source>
        <translation>Tapez les premières lettres d’une partie du nom. Les flèches choisissent, Entrée dit que la personne est là. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>People on the list; Enter changes here and not</source>
        <translation>Personnes de la liste ; Entrée change présent ou absent</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type names at the door, or take them from a list.</source>
        <translation>Il n’y a encore personne sur la liste. Tapez les noms à l’entrée, ou prenez-les d’une liste.</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Noms d’une liste</translation>
    </message>
    <message>
        <source>A remark on {name}</source>
        <translation>Une remarque sur {name}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take {name} off the list; answers stay kept</source>
        <translation>Retirer {name} de la liste ; les réponses restent enregistrées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Bring results in</source>
        <translation>Ajouter des résultats</translation>
    </message>
    <message>
        <source>Adds what other laptops have saved. Nothing is added twice, and nothing here is lost. A backup is made first.</source>
        <translation>Ajoute ce que d’autres ordinateurs ont enregistré. Rien n’est ajouté deux fois, et rien ici n’est perdu. Une copie est faite avant.</translation>
    </message>
    <message>
        <source>Files of results found on sticks:</source>
        <translation>Fichiers de résultats trouvés sur des clés USB :</translation>
    </message>
    <message>
        <source>Other files: {count}</source>
        <translation>Autres fichiers : {count}</translation>
    </message>
    <message>
        <source>No files of results were found on a stick.</source>
        <translation>Aucun fichier de résultats trouvé sur une clé USB.</translation>
    </message>
    <message>
        <source>Bring in what was found</source>
        <translation>Ajouter ce qui est trouvé</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
</context>
<context>
    <name>BusyScreen</name>
    <message>
        <source>One moment</source>
        <translation>Un moment</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>{date}: {minutes} min</source>
        <translation>{date} : {minutes} min</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Your answers are kept in memory, and the app tries again. Do not close.</source>
        <translation>Vos réponses sont en mémoire, et l’application réessaie. Ne la fermez pas.</translation>
    </message>
    <message>
        <source>All your answers are saved on this laptop now.</source>
        <translation>Toutes vos réponses sont enregistrées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} MB are left. Your answers are still saved. Delete or move something that is not needed.</source>
        <translation>Le disque est presque plein : il reste {free} Mo. Vos réponses sont toujours enregistrées. Effacez ou déplacez ce qui ne sert pas.</translation>
    </message>
    <message>
        <source>The file with the answers is damaged. Repairing it takes a short while; the damaged file is kept beside it.</source>
        <translation>Le fichier des réponses est abîmé. Le réparer prend peu de temps ; le fichier abîmé est gardé à côté.</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Réparer maintenant</translation>
    </message>
    <message>
        <source>There is no room for today's backup. Your answers are still saved.</source>
        <translation>Il n’y a pas de place pour la copie du jour. Vos réponses sont toujours enregistrées.</translation>
    </message>
    <message>
        <source>The power may have failed last time. Everything was put in order; answers that were found again: {count}.</source>
        <translation>Le courant a peut-être été coupé la dernière fois. Tout est remis en ordre ; réponses retrouvées : {count}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The file with the answers is being repaired.</source>
        <translation>Le fichier des réponses est en réparation.</translation>
    </message>
    <message>
        <source>The file is repaired. Answers that were found again: {count}.</source>
        <translation>Le fichier est réparé. Réponses retrouvées : {count}.</translation>
    </message>
    <message>
        <source>Your work cannot be opened</source>
        <translation>Votre travail ne s’ouvre pas</translation>
    </message>
    <message>
        <source>This course cannot be opened</source>
        <translation>Ce cours ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Nothing that was saved has been touched.</source>
        <translation>Rien de ce qui était enregistré n’a été touché.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>on the list</source>
        <translation>sur la liste</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>est là</translation>
    </message>
    <message>
        <source>Number {code}</source>
        <translation>Numéro {code}</translation>
    </message>
    <message>
        <source>Another person called {name}</source>
        <translation>Une autre personne appelée {name}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Nouvelle personne : {name}</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} est déjà là.</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} est là.</translation>
    </message>
    <message>
        <source>{name} is new and is here.</source>
        <translation>{name} est une nouvelle personne et est là.</translation>
    </message>
    <message>
        <source>{name} is not marked as here any more.</source>
        <translation>{name} n’est plus parmi les présents.</translation>
    </message>
    <message>
        <source>{name} is off this workshop's list. All answers stay kept.</source>
        <translation>{name} n’est plus sur la liste de cet atelier. Toutes les réponses restent enregistrées.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Annulé : {name}.</translation>
    </message>
    <message>
        <source>Say first that the person is here, then remark.</source>
        <translation>Dites d’abord que la personne est là, puis la remarque.</translation>
    </message>
    <message>
        <source>Remark kept: {name}.</source>
        <translation>Remarque gardée : {name}.</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Letters: {count}. Only the first {most} are kept: make it shorter.</source>
        <translation>Lettres : {count}. Seules les {most} premières sont gardées : raccourcissez le texte.</translation>
    </message>
    <message>
        <source>Letters: {count} of {most}.</source>
        <translation>Lettres : {count} sur {most}.</translation>
    </message>
    <message>
        <source>Write in your own words. Nobody marks this.</source>
        <translation>Écrivez avec vos propres mots. Personne ne note ce texte.</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Une bonne réponse</translation>
    </message>
    <message>
        <source>What does your text have? Tick it.</source>
        <translation>Que contient votre texte ? Cochez.</translation>
    </message>
</context>
<context>
    <name>FacilitatorPlace</name>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Ce n’est pas le code PIN. Tapez-le encore une fois.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Look at it again.</source>
        <translation>Ce n’est pas le code de secours. Regardez-le encore une fois.</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Relire : {page}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>Qui a besoin d’aide</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Tous les lieux</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Time of the attempts</source>
        <translation>Date de l’essai</translation>
    </message>
</context>
<context>
    <name>GradebookScreen</name>
    <message>
        <source>Learners shown: {count}</source>
        <translation>Apprenants affichés : {count}</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Analyse des questions</translation>
    </message>
    <message>
        <source>Questions of {quiz}</source>
        <translation>Questions de {quiz}</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Voir les réponses</translation>
    </message>
    <message>
        <source>See all answers</source>
        <translation>Voir toutes les réponses</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Enregistrer ou imprimer</translation>
    </message>
    <message>
        <source>Gradebook. Enter shows the answers, S sorts by the column.</source>
        <translation>Relevé de notes. Entrée montre les réponses, S trie selon la colonne.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Everything works without a mouse</source>
        <translation>Tout marche sans souris</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Touches de cet écran</translation>
    </message>
    <message>
        <source>Keys of every screen</source>
        <translation>Touches de tous les écrans</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>À propos de cette application</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Marche sans internet</translation>
    </message>
</context>
<context>
    <name>HowScreen</name>
    <message>
        <source>Read at your own speed</source>
        <translation>Lisez à votre rythme</translation>
    </message>
    <message>
        <source>A lesson is a few short pages. “Next” or the arrow key turns the page. You can stop at any time: your place is kept.</source>
        <translation>Une leçon, ce sont quelques pages courtes. « Suivant » ou la flèche tourne la page. Vous pouvez vous arrêter à tout moment : votre place est gardée.</translation>
    </message>
    <message>
        <source>Answer as you read</source>
        <translation>Répondez en lisant</translation>
    </message>
    <message>
        <source>Some pages ask a question. It shows you what you understood. It does not count, and you can try again.</source>
        <translation>Certaines pages posent une question. Elle vous montre ce que vous avez compris. Elle ne compte pas, et vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>A quiz ends each lesson</source>
        <translation>Un questionnaire finit chaque leçon</translation>
    </message>
    <message>
        <source>After each answer you see what is right, and why. A quiz is passed with {mark}%. You can read the page again and take the quiz again.</source>
        <translation>Après chaque réponse, vous voyez ce qui est juste, et pourquoi. Un questionnaire est réussi avec {mark} %. Vous pouvez relire la page et refaire le questionnaire.</translation>
    </message>
    <message>
        <source>What you learned comes back</source>
        <translation>Ce que vous avez appris revient</translation>
    </message>
    <message>
        <source>Some days later, the app asks a few questions again. This helps you not to forget. Everything is kept on this laptop, and no internet is needed.</source>
        <translation>Quelques jours plus tard, l’application repose quelques questions. Cela aide à ne pas oublier. Tout est gardé sur cet ordinateur, sans internet.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>KeyingScreen</name>
    <message>
        <source>Typed in: {begun} of {people}</source>
        <translation>Saisies : {begun} sur {people}</translation>
    </message>
    <message>
        <source>Cells that differ: {count}</source>
        <translation>Cases différentes : {count}</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>Type in answers · sheet {code}</source>
        <translation>Saisir les réponses · feuille {code}</translation>
    </message>
    <message>
        <source>Several letters; Enter goes on.</source>
        <translation>Plusieurs lettres ; Entrée continue.</translation>
    </message>
    <message>
        <source>{count} letters, one for each line.</source>
        <translation>{count} lettres, une par ligne.</translation>
    </message>
    <message>
        <source>Type the answer; Enter goes on.</source>
        <translation>Tapez la réponse ; Entrée continue.</translation>
    </message>
    <message>
        <source>This differs. Enter takes the new answer, Backspace keeps the first.</source>
        <translation>C’est différent. Entrée prend la nouvelle réponse, Retour arrière garde la première.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check by typing again</source>
        <translation>Vérifier en tapant encore une fois</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>A to H or 1 to 8 answers and goes on. Space: no answer. Backspace: clear. Arrows move. Ctrl+Z: undo. The code {code} must be at the foot of the sheet.</source>
        <translation>A à H ou 1 à 8 répond et continue. Espace : pas de réponse. Retour arrière : effacer. Les flèches bougent. Ctrl+Z : annuler. Le code {code} doit être au bas de la feuille.</translation>
    </message>
    <message>
        <source>Answers of people by questions. Type a letter in each cell.</source>
        <translation>Réponses des personnes par question. Tapez une lettre dans chaque case.</translation>
    </message>
</context>
<context>
    <name>LearnerForm</name>
    <message>
        <source>Write your name, or go back.</source>
        <translation>Écrivez votre nom, ou revenez en arrière.</translation>
    </message>
    <message>
        <source>A PIN has {count} digits. Leave it empty if you want none.</source>
        <translation>Un code PIN a {count} chiffres. Laissez vide si vous n’en voulez pas.</translation>
    </message>
    <message>
        <source>I am new</source>
        <translation>C’est ma première fois ici</translation>
    </message>
    <message>
        <source>My name and PIN</source>
        <translation>Mon nom et mon code PIN</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your name and PIN</source>
        <translation>Votre nom et votre code PIN</translation>
    </message>
    <message>
        <source>Write your name, so that you find your place again next time.</source>
        <translation>Écrivez votre nom, pour retrouver votre place la prochaine fois.</translation>
    </message>
    <message>
        <source>A new name changes nothing of your progress.</source>
        <translation>Un nouveau nom ne change rien à votre avancée.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>You do not need one. With a PIN, nobody answers under your name by mistake. If you forget it, ask the facilitator.</source>
        <translation>Pas obligatoire. Avec un code PIN, personne ne répond sous votre nom par erreur. Si vous l’oubliez, demandez à l’animateur.</translation>
    </message>
    <message>
        <source>A new PIN of {count} digits</source>
        <translation>Un nouveau code PIN de {count} chiffres</translation>
    </message>
    <message>
        <source>A PIN of {count} digits</source>
        <translation>Un code PIN de {count} chiffres</translation>
    </message>
    <message>
        <source>Ask for no PIN any more</source>
        <translation>Ne plus demander de code PIN</translation>
    </message>
    <message>
        <source>A learner with this name is known here. {more}. Is that you?</source>
        <translation>Un apprenant de ce nom est connu ici. {more}. Est-ce vous ?</translation>
    </message>
    <message>
        <source>Yes, that is me</source>
        <translation>Oui, c’est moi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No, I am another person</source>
        <translation>Non, je suis une autre personne</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Laisser comme avant</translation>
    </message>
</context>
<context>
    <name>LearnerPinScreen</name>
    <message>
        <source>This is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
    <message>
        <source>Wait {count} seconds, then try again.</source>
        <translation>Attendez {count} secondes, puis réessayez.</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Qui apprend ?</translation>
    </message>
    <message>
        <source>Your PIN of {count} digits</source>
        <translation>Votre code PIN de {count} chiffres</translation>
    </message>
    <message>
        <source>Ask your facilitator. They can take the PIN away on this laptop, without internet, and nothing of your work is lost.</source>
        <translation>Demandez à votre animateur. Il peut enlever le code PIN sur cet ordinateur, sans internet, et rien de votre travail n’est perdu.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>J’ai oublié mon code PIN</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>archived</source>
        <translation>aux archives</translation>
    </message>
    <message>
        <source>Number {code}</source>
        <translation>Numéro {code}</translation>
    </message>
    <message>
        <source>Final test, the last time: {score}%</source>
        <translation>Test final, la dernière fois : {score} %</translation>
    </message>
    <message>
        <source>Type a name. Two letters are enough.</source>
        <translation>Tapez un nom. Deux lettres suffisent.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>{name} is archived. “Bring back” undoes it.</source>
        <translation>{name} est aux archives. « Faire revenir » annule cela.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} est de retour.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>On ne demande plus de code PIN à {name}.</translation>
    </message>
    <message>
        <source>{name} can try the final test again now.</source>
        <translation>{name} peut réessayer le test final maintenant.</translation>
    </message>
</context>
<context>
    <name>LearnersScreen</name>
    <message>
        <source>Learners: {found} of {total}</source>
        <translation>Apprenants : {found} sur {total}</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Trouver un nom</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Montrer les archivés</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Noms d’une liste</translation>
    </message>
    <message>
        <source>No learner yet. People are here once they have begun, were typed at the door of a workshop, or came with a list of names.</source>
        <translation>Pas encore d’apprenant. Ici se trouvent ceux qui ont commencé, ceux notés à l’entrée d’un atelier, et ceux venus d’une liste de noms.</translation>
    </message>
    <message>
        <source>Nobody of this name. Try fewer letters.</source>
        <translation>Personne de ce nom. Essayez moins de lettres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>Open the final test again</source>
        <translation>Rouvrir le test final</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Enlever le code PIN</translation>
    </message>
    <message>
        <source>Put the record right</source>
        <translation>Corriger la fiche</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Names found: {count}</source>
        <translation>Noms trouvés : {count}</translation>
    </message>
    <message>
        <source>No name here fits “{typed}”. Look at the letters, or press “{button}”.</source>
        <translation>Aucun nom ici ne correspond à « {typed} ». Regardez les lettres, ou appuyez sur « {button} ».</translation>
    </message>
    <message>
        <source>Nobody has learned on this laptop yet. Press “{button}” to begin.</source>
        <translation>Personne n’a encore appris sur cet ordinateur. Appuyez sur « {button} » pour commencer.</translation>
    </message>
    <message>
        <source>I am new</source>
        <translation>C’est ma première fois ici</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Qui apprend ?</translation>
    </message>
    <message>
        <source>Choose your name. Your place and your answers are kept for you.</source>
        <translation>Choisissez votre nom. Votre place et vos réponses sont gardées.</translation>
    </message>
    <message>
        <source>Learners on this laptop</source>
        <translation>Apprenants sur cet ordinateur</translation>
    </message>
    <message>
        <source>Asks for a PIN</source>
        <translation>Demande un code PIN</translation>
    </message>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Premières lettres de votre nom</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>Trouvez votre nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>My name and PIN</source>
        <translation>Mon nom et mon code PIN</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Pour l’animateur</translation>
    </message>
    <message>
        <source>Start as a guest</source>
        <translation>Entrer comme invité</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Course App</source>
        <translation>Course App</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Next colours</source>
        <translation>Couleurs suivantes</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MatchingPane</name>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Bonne réponse : {answer}</translation>
    </message>
    <message>
        <source>Choose an answer in each row.</source>
        <translation>Choisissez une réponse dans chaque ligne.</translation>
    </message>
    <message>
        <source>Or drag an answer to its row:</source>
        <translation>Ou faites glisser une réponse vers sa ligne :</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>La suite est plus bas</translation>
    </message>
    <message>
        <source>Page Down shows more of this page</source>
        <translation>Pg suiv montre la suite de cette page</translation>
    </message>
</context>
<context>
    <name>MultiplePane</name>
    <message>
        <source>Chosen: {count} of {total}</source>
        <translation>Choisies : {count} sur {total}</translation>
    </message>
</context>
<context>
    <name>NameImportPlace</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>Two or more of this name</source>
        <translation>Deux ou plus de ce nom</translation>
    </message>
    <message>
        <source>More lines like these: {count}</source>
        <translation>Autres lignes comme celles-ci : {count}</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes de noms (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a list of names</source>
        <translation>Choisir une liste de noms</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the names in another program first.</source>
        <translation>Rien n’a été copié. Copiez d’abord les noms dans un autre programme.</translation>
    </message>
    <message>
        <source>Names that were copied</source>
        <translation>Noms qui ont été copiés</translation>
    </message>
    <message>
        <source>Learners added: {count}.</source>
        <translation>Apprenants ajoutés : {count}.</translation>
    </message>
    <message>
        <source>Put on the workshop's list: {listed}. New on this laptop: {new}.</source>
        <translation>Mis sur la liste de l’atelier : {listed}. Nouveaux sur cet ordinateur : {new}.</translation>
    </message>
    <message>
        <source>Taken back: {gone}. Have begun since and stay: {staying}.</source>
        <translation>Enlevés : {gone}. Ont commencé depuis et restent : {staying}.</translation>
    </message>
    <message>
        <source>Line {number}: {words}</source>
        <translation>Ligne {number} : {words}</translation>
    </message>
</context>
<context>
    <name>NameImportScreen</name>
    <message>
        <source>Add a list of names</source>
        <translation>Ajouter une liste de noms</translation>
    </message>
    <message>
        <source>Names of the list</source>
        <translation>Noms de la liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Take back the last list ({count})</source>
        <translation>Enlever la dernière liste ({count})</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Coller des noms</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Names from a spreadsheet or a text file</source>
        <translation>Noms d’un tableur ou d’un fichier texte</translation>
    </message>
    <message>
        <source>One name a line, or a table with a column of names, saved as CSV or text. You see what will happen before anything is added.</source>
        <translation>Un nom par ligne, ou un tableau avec une colonne de noms, enregistré en CSV ou en texte. Vous voyez ce qui va se passer avant tout ajout.</translation>
    </message>
    <message>
        <source>New: {new}. Known already: {known}. In the list twice: {twice}.</source>
        <translation>Nouveaux : {new}. Déjà connus : {known}. Deux fois dans la liste : {twice}.</translation>
    </message>
    <message>
        <source>Put on the workshop's list: {count}</source>
        <translation>Mettre sur la liste de l’atelier : {count}</translation>
    </message>
    <message>
        <source>Add new learners: {count}</source>
        <translation>Ajouter de nouveaux apprenants : {count}</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Retour à la question</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Finir la leçon</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Retour au questionnaire</translation>
    </message>
    <message>
        <source>To the quiz</source>
        <translation>Au questionnaire</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Garder ce texte</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Open the page: {title}</source>
        <translation>Ouvrir la page : {title}</translation>
    </message>
    <message>
        <source>Change the note: {title}</source>
        <translation>Changer la note : {title}</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Enlever : {title}</translation>
    </message>
    <message>
        <source>My note: {title}</source>
        <translation>Ma note : {title}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note at this page</source>
        <translation>Ma note à cette page</translation>
    </message>
    <message>
        <source>Kept while you write.</source>
        <translation>Gardée pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>What do you want to remember or ask?</source>
        <translation>Que voulez-vous retenir ou demander ?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>While you read, press Note to write one, or Bookmark to find a page again. They are kept on this laptop and stand here, lesson by lesson.</source>
        <translation>En lisant, appuyez sur Note pour en écrire une, ou sur Marque-page pour retrouver une page. Elles sont gardées sur cet ordinateur et se trouvent ici, leçon par leçon.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Try another word, or a shorter one.</source>
        <translation>Essayez un autre mot, ou un plus court.</translation>
    </message>
    <message>
        <source>Notes: {notes}  ·  Bookmarks: {bookmarks}</source>
        <translation>Notes : {notes}  ·  Marque-pages : {bookmarks}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Find in my notes</source>
        <translation>Chercher dans mes notes</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Enregistrer en fichier texte</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Faire revenir</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Enlever ce message</translation>
    </message>
</context>
<context>
    <name>OpenWorkshop</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>OptionBars</name>
    <message>
        <source>{label} (right answer)</source>
        <translation>{label} (bonne réponse)</translation>
    </message>
    <message>
        <source>{label} (misleads those who know)</source>
        <translation>{label} (trompe ceux qui savent)</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Read, changed since</source>
        <translation>Lue, a changé depuis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lue</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore lue</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pages of this lesson</source>
        <translation>Pages de cette leçon</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview: {title}, pages: {count}</source>
        <translation>Aperçu : {title}, pages : {count}</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages : {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PictureZoom</name>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>Les deux codes PIN ne sont pas les mêmes. Tapez-les encore une fois.</translation>
    </message>
    <message>
        <source>Wait before the next try. Seconds left: {count}.</source>
        <translation>Attendez avant de réessayer. Secondes restantes : {count}.</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>De {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Pour l’animateur</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Choisissez un nouveau code PIN</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>Gardez ce code de secours</translation>
    </message>
    <message>
        <source>Workshops, learners and results are here. Learners do not need them.</source>
        <translation>Ici se trouvent les ateliers, les apprenants et les résultats. Les apprenants n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>Are you a learner? Go back to the course: you need nothing here. Are you the facilitator? Choose a PIN that only you know.</source>
        <translation>Vous apprenez ? Retournez au cours : rien ici n’est pour vous. Vous animez ? Choisissez un code PIN que vous seul connaissez.</translation>
    </message>
    <message>
        <source>Type the recovery code that was kept with the first PIN.</source>
        <translation>Tapez le code de secours gardé avec le premier code PIN.</translation>
    </message>
    <message>
        <source>With this code you open the facilitator's side if you forget the PIN. It is shown only now. Save or print it and keep it away from the laptop.</source>
        <translation>Avec ce code, vous ouvrez le côté de l’animateur si vous oubliez le code PIN. Il n’est montré que maintenant. Enregistrez-le ou imprimez-le, et gardez-le loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Mettre le code PIN</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Mettre le nouveau code PIN</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>J’ai gardé le code</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Small letters and spaces do not matter</source>
        <translation>Minuscules et espaces ne comptent pas</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>I forgot the PIN</source>
        <translation>J’ai oublié le code PIN</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Retour au cours</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Hands for {letter}</source>
        <translation>Mains pour {letter}</translation>
    </message>
    <message>
        <source>People here now</source>
        <translation>Personnes présentes maintenant</translation>
    </message>
</context>
<context>
    <name>PresenterScreen</name>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Étape d’avant</translation>
    </message>
    <message>
        <source>Show the room a page, a picture or a question</source>
        <translation>Montrer à la salle une page, une image ou une question</translation>
    </message>
    <message>
        <source>Blank the room's screen, and back</source>
        <translation>Vider l’écran de la salle, et revenir</translation>
    </message>
    <message>
        <source>Show the time to the room, and hide it</source>
        <translation>Montrer le temps à la salle, et le cacher</translation>
    </message>
    <message>
        <source>Next part of a long page</source>
        <translation>Partie suivante d’une longue page</translation>
    </message>
    <message>
        <source>Show the room on this screen; Esc comes back to the notes</source>
        <translation>Montrer la salle sur cet écran ; Esc revient aux notes</translation>
    </message>
    <message>
        <source>Type the hands of an option, go to the next option</source>
        <translation>Taper les mains d’un choix, aller au choix suivant</translation>
    </message>
    <message>
        <source>End the question, then stop presenting</source>
        <translation>Finir la question, puis arrêter de présenter</translation>
    </message>
    <message>
        <source>Time of this step</source>
        <translation>Temps de cette étape</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show the time to the room (T)</source>
        <translation>Montrer le temps à la salle (T)</translation>
    </message>
    <message>
        <source>Next part of the page (D)</source>
        <translation>Partie suivante de la page (D)</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>La salle voit</translation>
    </message>
    <message>
        <source>Blank screen (B)</source>
        <translation>Écran vide (B)</translation>
    </message>
    <message>
        <source>The last row sits</source>
        <translation>Le dernier rang est</translation>
    </message>
    <message>
        <source>near</source>
        <translation>près</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>far</source>
        <translation>loin</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Une note sur cette étape</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Arrêter de présenter</translation>
    </message>
    <message>
        <source>Show the room (F5)</source>
        <translation>Montrer la salle (F5)</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Fin du plan</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The points of the teams</source>
        <translation>Les points des équipes</translation>
    </message>
    <message>
        <source>Nothing: the screen is blank</source>
        <translation>Rien : l’écran est vide</translation>
    </message>
    <message>
        <source>Ready for the room: {what}</source>
        <translation>Prêt pour la salle : {what}</translation>
    </message>
    <message>
        <source>{what} (the projector is gone)</source>
        <translation>{what} (le projecteur n’est plus là)</translation>
    </message>
    <message>
        <source>of {minutes} minutes</source>
        <translation>sur {minutes} minutes</translation>
    </message>
    <message>
        <source>{planned}: over, go on when you can</source>
        <translation>{planned} : dépassé, continuez quand vous pouvez</translation>
    </message>
    <message>
        <source>Whole: {spent} of {total} minutes</source>
        <translation>En tout : {spent} sur {total} minutes</translation>
    </message>
</context>
<context>
    <name>PrivateStrip</name>
    <message>
        <source>Notes (Esc)</source>
        <translation>Notes (Esc)</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Vide (B)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>More problems: {count}</source>
        <translation>Autres problèmes : {count}</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Réparer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour le moment</translation>
    </message>
    <message>
        <source>Once you have read a page or answered a question, your lessons, scores and days stand here. Only you and your facilitator see them.</source>
        <translation>Quand vous aurez lu une page ou répondu à une question, vos leçons, scores et jours seront ici. Seuls vous et votre animateur les voyez.</translation>
    </message>
    <message>
        <source>The course is passed</source>
        <translation>Le cours est réussi</translation>
    </message>
    <message>
        <source>Days with learning</source>
        <translation>Jours d’apprentissage</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Best score at each quiz</source>
        <translation>Meilleur score de chaque questionnaire</translation>
    </message>
    <message>
        <source>Passed from {mark}% on</source>
        <translation>Réussi à partir de {mark} %</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous savez faire</translation>
    </message>
    <message>
        <source>An objective is met when 3 of the last 4 questions about it were right at the first try. A review a day later shows that you still know it.</source>
        <translation>Un objectif est atteint quand 3 de ses 4 dernières questions étaient justes du premier coup. Une révision un jour plus tard montre que vous le savez encore.</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Ce que vous avez essayé</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Montrer les {count}</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mon avancée</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Enregistrer en fichier texte</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Enregistrer une attestation</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Commencer la première leçon</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>QuickCheck</name>
    <message>
        <source>Right.</source>
        <translation>Juste.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Pas juste.</translation>
    </message>
    <message>
        <source>Not yet. Try once more.</source>
        <translation>Pas encore. Essayez encore une fois.</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Vérifier ma réponse</translation>
    </message>
    <message>
        <source>Quick check: {stem}</source>
        <translation>Question rapide : {stem}</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Compare your text with the answer below, and tick what it has.</source>
        <translation>Comparez votre texte avec la réponse ci-dessous, et cochez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Yes, that is right.</source>
        <translation>Oui, c’est juste.</translation>
    </message>
    <message>
        <source>You were sure, and the text says something else. Look closely:</source>
        <translation>Vous n’hésitiez pas, et le texte dit autre chose. Regardez bien :</translation>
    </message>
    <message>
        <source>Partly right.</source>
        <translation>Juste en partie.</translation>
    </message>
    <message>
        <source>Not this time. Look at the right answer and why.</source>
        <translation>Pas cette fois. Regardez la bonne réponse et pourquoi.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>See my results</source>
        <translation>Voir mes résultats</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Press “{button}” to save</source>
        <translation>Appuyez sur « {button} » pour enregistrer</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Relire la page</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Vous savez, ou vous hésitez ?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Je sais</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>J’hésite</translation>
    </message>
    <message>
        <source>Once more: {number} of {total}</source>
        <translation>Encore une fois : {number} sur {total}</translation>
    </message>
    <message>
        <source>Practice: {number} of {total}</source>
        <translation>Exercice : {number} sur {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Question {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>ReaderScreen</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note, there is one at this page</source>
        <translation>Note, il y en a une à cette page</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note at this page (Ctrl+N)</source>
        <translation>Écrire une note à cette page (Ctrl+N)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>Bookmark, set at this page</source>
        <translation>Marque-page, mis à cette page</translation>
    </message>
    <message>
        <source>Take the bookmark away (Ctrl+D)</source>
        <translation>Enlever le marque-page (Ctrl+D)</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Mettre un marque-page</translation>
    </message>
    <message>
        <source>Set a bookmark at this page (Ctrl+D)</source>
        <translation>Mettre un marque-page à cette page (Ctrl+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print this lesson, or save it as a PDF (Ctrl+P)</source>
        <translation>Imprimer cette leçon, ou l’enregistrer en PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} sur {total}</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>encore {minutes} min environ</translation>
    </message>
    <message>
        <source>This page has changed since you read it.</source>
        <translation>Cette page a changé depuis votre lecture.</translation>
    </message>
</context>
<context>
    <name>RescuePlace</name>
    <message>
        <source>Steps moved to {name}: {count}. “All corrections” has the undo.</source>
        <translation>Étapes déplacées vers {name} : {count}. « Toutes les corrections » permet d’annuler.</translation>
    </message>
    <message>
        <source>The record of {name} has joined. “All corrections” has the undo.</source>
        <translation>La fiche de {name} est réunie. « Toutes les corrections » permet d’annuler.</translation>
    </message>
    <message>
        <source>The correction is undone.</source>
        <translation>La correction est annulée.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>On ne demande plus de code PIN à {name}.</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>Put a record right</source>
        <translation>Corriger une fiche</translation>
    </message>
    <message>
        <source>Whose was it?</source>
        <translation>À qui était-ce ?</translation>
    </message>
    <message>
        <source>All corrections</source>
        <translation>Toutes les corrections</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Trouver un nom</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>What was done, the latest first</source>
        <translation>Ce qui a été fait, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Corrections, the latest first</source>
        <translation>Corrections, la plus récente d’abord</translation>
    </message>
    <message>
        <source>The right learner</source>
        <translation>Le bon apprenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo this correction</source>
        <translation>Annuler cette correction</translation>
    </message>
    <message>
        <source>Kept for ⁨{name}⁩</source>
        <translation>Gardé pour ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing is kept for this learner yet.</source>
        <translation>Rien n’est encore gardé pour cet apprenant.</translation>
    </message>
    <message>
        <source>Ask for no PIN any more</source>
        <translation>Ne plus demander de code PIN</translation>
    </message>
    <message>
        <source>Nothing was overwritten: each correction can be undone, and made again.</source>
        <translation>Rien n’a été effacé : chaque correction peut être annulée et refaite.</translation>
    </message>
    <message>
        <source>No record has been put right here yet.</source>
        <translation>Aucune fiche n’a encore été corrigée ici.</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>Qui était-ce ?</translation>
    </message>
    <message>
        <source>Move this only (steps: {count})</source>
        <translation>Déplacer seulement ceci (étapes : {count})</translation>
    </message>
    <message>
        <source>Move this and all after it (steps: {count})</source>
        <translation>Déplacer ceci et tout ce qui suit (étapes : {count})</translation>
    </message>
    <message>
        <source>One person: join the two records</source>
        <translation>Une seule personne : réunir les deux fiches</translation>
    </message>
    <message>
        <source>The record of ⁨{one}⁩ joins that of ⁨{other}⁩.</source>
        <translation>La fiche de ⁨{one}⁩ est réunie à celle de ⁨{other}⁩.</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <source>The day's backup</source>
        <translation>La copie du jour</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before a list or results were taken in</source>
        <translation>Avant l’ajout d’une liste ou de résultats</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Faite à la main</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>Avant de revenir à une copie</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <source>Learners: {learners} · steps: {steps}</source>
        <translation>Apprenants : {learners} · étapes : {steps}</translation>
    </message>
    <message>
        <source>The laptop will be as it was then. Steps kept since then: {count}. They are set aside in the data folder and count no more.</source>
        <translation>L’ordinateur sera comme à ce moment-là. Étapes gardées depuis : {count}. Elles sont mises de côté dans le dossier de données et ne comptent plus.</translation>
    </message>
    <message>
        <source>The backup is made: {name}</source>
        <translation>La copie est faite : {name}</translation>
    </message>
    <message>
        <source>The file is whole. Nothing needs to be repaired.</source>
        <translation>Le fichier est entier. Rien n’est à réparer.</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Réparer maintenant</translation>
    </message>
    <message>
        <source>The laptop is as it was: {when}</source>
        <translation>L’ordinateur est comme il était : {when}</translation>
    </message>
    <message>
        <source>Going back to the backup.</source>
        <translation>Retour à la copie.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Backups</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Copies de sécurité, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une copie maintenant</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Revenir à cette copie</translation>
    </message>
    <message>
        <source>A copy of everything is made each day, and before larger changes.</source>
        <translation>Une copie de tout est faite chaque jour, et avant les grands changements.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day by itself, or press “{button}”.</source>
        <translation>Il n’y a pas encore de copie. Une copie se fait toute seule chaque jour, ou appuyez sur « {button} ».</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Your answers</source>
        <translation>Vos réponses</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Pas notée</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Juste en partie</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>Votre réponse : {given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Bonne réponse : {answer}</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Relire : {page}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>The coming days</source>
        <translation>Les jours qui viennent</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Ce qui vous reste</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Questions from all lessons</source>
        <translation>Questions de toutes les leçons</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>RoomPoll</name>
    <message>
        <source>Everybody thinks alone, in silence</source>
        <translation>Chacun réfléchit seul, en silence</translation>
    </message>
    <message>
        <source>Two neighbours with different letters talk</source>
        <translation>Deux voisins aux lettres différentes se parlent</translation>
    </message>
    <message>
        <source>Second vote: type the hands</source>
        <translation>Deuxième vote : tapez les mains</translation>
    </message>
    <message>
        <source>Type the hands</source>
        <translation>Tapez les mains</translation>
    </message>
    <message>
        <source>Second vote: counted</source>
        <translation>Deuxième vote : compté</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Right: {share}%</source>
        <translation>Juste : {share} %</translation>
    </message>
    <message>
        <source>Right: {before}% before, {share}% now</source>
        <translation>Juste : {before} % avant, {share} % maintenant</translation>
    </message>
    <message>
        <source>Keep this count all the same</source>
        <translation>Garder ce compte quand même</translation>
    </message>
    <message>
        <source>Count the hands</source>
        <translation>Compter les mains</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Garder le compte</translation>
    </message>
    <message>
        <source>Talk in pairs, then vote again</source>
        <translation>Parler à deux, puis voter encore</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Montrer la page</translation>
    </message>
    <message>
        <source>Show the counts</source>
        <translation>Montrer les comptes</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Montrer la bonne réponse</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Voter encore</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Reposer la question</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Continuer le plan</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Corriger le compte</translation>
    </message>
    <message>
        <source>Think alone, in silence</source>
        <translation>Réfléchissez seul, en silence</translation>
    </message>
    <message>
        <source>Talk with a neighbour who chose another letter</source>
        <translation>Parlez avec un voisin qui a choisi une autre lettre</translation>
    </message>
    <message>
        <source>Show your letter</source>
        <translation>Montrez votre lettre</translation>
    </message>
    <message>
        <source>Hands: {count}</source>
        <translation>Mains : {count}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Partie {number} sur {total}</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>For the room</source>
        <translation>Pour la salle</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save to a USB stick</source>
        <translation>Enregistrer sur une clé USB</translation>
    </message>
    <message>
        <source>All results that are kept on this laptop go into one file for the office. They stay here as well.</source>
        <translation>Tous les résultats de cet ordinateur vont dans un fichier pour le bureau. Ils restent aussi ici.</translation>
    </message>
    <message>
        <source>No USB stick was found. Put one in, wait a moment, then look again.</source>
        <translation>Aucune clé USB trouvée. Mettez-en une, attendez un moment, puis cherchez encore.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Key of the office (may be empty)</source>
        <translation>Clé du bureau (peut rester vide)</translation>
    </message>
    <message>
        <source>With a key nobody else can read the file when the stick is lost.</source>
        <translation>Avec une clé, personne d’autre ne peut lire le fichier si la clé USB est perdue.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>Chercher encore des clés USB</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Tapez un mot</translation>
    </message>
    <message>
        <source>Search in the lessons, words and notes</source>
        <translation>Chercher dans les leçons, les mots et les notes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change shows at once</source>
        <translation>Chaque changement se voit tout de suite</translation>
    </message>
    <message>
        <source>So a page looks. Each one pays a little; nobody carries the whole loss.</source>
        <translation>Voici une page. Chacun paie un peu ; personne ne porte toute la perte.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>À propos de cette application</translation>
    </message>
</context>
<context>
    <name>ShellScreen</name>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Pages for the facilitator</source>
        <translation>Pages pour l’animateur</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>Verrouiller et quitter</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Question: {text}</source>
        <translation>Question : {text}</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Image : {title}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>{name}. Change the learner (Ctrl+L)</source>
        <translation>{name}. Changer d’apprenant (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>StepNotes</name>
    <message>
        <source>About this plan</source>
        <translation>À propos de ce plan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Le groupe</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dites</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demandez</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Écoutez si on dit</translation>
    </message>
    <message>
        <source>Move on when</source>
        <translation>Continuez quand</translation>
    </message>
</context>
<context>
    <name>TeamsPanel</name>
    <message>
        <source>Points of the teams</source>
        <translation>Points des équipes</translation>
    </message>
    <message>
        <source>A point less</source>
        <translation>Un point de moins</translation>
    </message>
    <message>
        <source>A point more</source>
        <translation>Un point de plus</translation>
    </message>
    <message>
        <source>Teams and points</source>
        <translation>Équipes et points</translation>
    </message>
    <message>
        <source>Name of a team</source>
        <translation>Nom d’une équipe</translation>
    </message>
    <message>
        <source>Name of a team, then Enter</source>
        <translation>Nom d’une équipe, puis Entrée</translation>
    </message>
    <message>
        <source>Show the points to the room</source>
        <translation>Montrer les points à la salle</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Correct</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Juste en partie</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>Votre réponse : {given}</translation>
    </message>
    <message>
        <source>Correct. It is written: {spelling}</source>
        <translation>Juste. Cela s’écrit : {spelling}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Bonne réponse : {answer}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <source>Type the missing word.</source>
        <translation>Tapez le mot qui manque.</translation>
    </message>
    <message>
        <source>Type one or two words.</source>
        <translation>Tapez un ou deux mots.</translation>
    </message>
</context>
<context>
    <name>TrueFalsePane</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>UsbScreen</name>
    <message>
        <source>{count} per cent done</source>
        <translation>{count} pour cent fait</translation>
    </message>
    <message>
        <source>Results on a USB stick</source>
        <translation>Résultats sur une clé USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Type a title, such as the place and the month.</source>
        <translation>Tapez un titre, comme le lieu et le mois.</translation>
    </message>
    <message>
        <source>Type the day of the workshop.</source>
        <translation>Tapez le jour de l’atelier.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Correct the workshop</source>
        <translation>Corriger l’atelier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>For example: Market traders, first meeting</source>
        <translation>Par exemple : Vendeuses du marché, première rencontre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The clock of this laptop is not right. Type today's date once.</source>
        <translation>L’horloge de cet ordinateur n’est pas juste. Tapez une fois la date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Lessons that are taught</source>
        <translation>Leçons enseignées</translation>
    </message>
    <message>
        <source>Time for a lesson</source>
        <translation>Temps pour une leçon</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Créer l’atelier</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les changements</translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Qui est là</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Noter les présences</translation>
    </message>
    <message>
        <source>Present a lesson</source>
        <translation>Présenter une leçon</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>A remark on this workshop</source>
        <translation>Une remarque sur cet atelier</translation>
    </message>
    <message>
        <source>Type a remark</source>
        <translation>Tapez une remarque</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>About this workshop</source>
        <translation>À propos de cet atelier</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Fermer l’atelier</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>WorkshopsPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>on the list: {count}</source>
        <translation>sur la liste : {count}</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Ce que ce groupe a oublié</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Workshops: {count}</source>
        <translation>Ateliers : {count}</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Montrer les archivés</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Pas encore d’atelier</translation>
    </message>
    <message>
        <source>Here you find each workshop with the people who came and what they answered. Make one before people arrive: it takes about 2 minutes.</source>
        <translation>Vous trouvez ici chaque atelier, avec les personnes venues et leurs réponses. Créez-en un avant leur arrivée : cela prend environ 2 minutes.</translation>
    </message>
</context>
<context>
    <name>_PagePainter</name>
    <message>
        <source>Changed since you read it</source>
        <translation>A changé depuis votre lecture</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Analyse des questions</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Ceci n’a pas pu être lu</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Personnes : {count}</translation>
    </message>
    <message>
        <source>Wording of today · people: {count}</source>
        <translation>Texte d’aujourd’hui · personnes : {count}</translation>
    </message>
    <message>
        <source>Earlier wording · people: {count}</source>
        <translation>Texte d’avant · personnes : {count}</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Ce groupe</translation>
    </message>
    <message>
        <source>Figures will stand here once somebody here has finished this quiz.</source>
        <translation>Des chiffres seront ici quand quelqu’un aura fini ce questionnaire.</translation>
    </message>
    <message>
        <source>First finished attempts. Later tries do not count here.</source>
        <translation>Premiers essais finis. Les essais suivants ne comptent pas ici.</translation>
    </message>
    <message>
        <source>People were asked different questions, so only counts can be shown.</source>
        <translation>Les personnes ont eu des questions différentes : seuls les nombres sont montrés.</translation>
    </message>
    <message>
        <source>The wording changed. Each wording is counted alone.</source>
        <translation>Le texte a changé. Chaque texte est compté à part.</translation>
    </message>
    <message>
        <source>The letters of answers are those of the quiz on paper.</source>
        <translation>Les lettres des réponses sont celles du quiz sur papier.</translation>
    </message>
    <message>
        <source>A small group: counts only. Per cents need {least} people.</source>
        <translation>Un petit groupe : seulement des nombres. Pour les pourcentages, il faut {least} personnes.</translation>
    </message>
    <message>
        <source>Mean {mean:.0f}%, middle score {median} of {most}.</source>
        <translation>Moyenne {mean:.0f} %, score du milieu {median} sur {most}.</translation>
    </message>
    <message>
        <source>These rest on {count} people, so they are rough.</source>
        <translation>Cela repose sur {count} personnes, donc c’est à peu près.</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{right} sur {asked} justes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{stem}  ·  {wrong} of {told} were sure of a wrong answer</source>
        <translation>{stem}  ·  {wrong} sur {told} n’hésitaient pas sur une réponse fausse</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Sans hésiter, mais faux</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Right: {share:.0f}%</source>
        <translation>Juste : {share:.0f} %</translation>
    </message>
    <message>
        <source>(between {low:.0f}% and {high:.0f}%)</source>
        <translation>(entre {low:.0f} % et {high:.0f} %)</translation>
    </message>
    <message>
        <source>{right} of {people} right</source>
        <translation>{right} sur {people} justes</translation>
    </message>
    <message>
        <source>in a larger group between {low:.0f}% and {high:.0f}%</source>
        <translation>dans un groupe plus grand, entre {low:.0f} % et {high:.0f} %</translation>
    </message>
    <message>
        <source>tells who knows more: {words} ({index:.0f})</source>
        <translation>montre qui en sait plus : {words} ({index:.0f})</translation>
    </message>
    <message>
        <source>tells who knows more: {words} ({index:.0f}, rough)</source>
        <translation>montre qui en sait plus : {words} ({index:.0f}, à peu près)</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Test de départ</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Attestation de réussite</translation>
    </message>
    <message>
        <source>has completed the course</source>
        <translation>a terminé le cours</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Animateur</translation>
    </message>
</context>
<context>
    <name>certificate_offer</name>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>The certificate could not be written ({cause}). Choose another place.</source>
        <translation>L’attestation n’a pas pu être écrite ({cause}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>L’attestation est enregistrée.</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>Mean of the quizzes</source>
        <translation>Moyenne des questionnaires</translation>
    </message>
    <message>
        <source>Made from: {source}</source>
        <translation>D’après : {source}</translation>
    </message>
    <message>
        <source>Which name is to stand on the certificate?</source>
        <translation>Quel nom doit être sur l’attestation ?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer l’attestation</translation>
    </message>
    <message>
        <source>The certificate is saved as {name} in {folder}. It prints on one page of A4.</source>
        <translation>L’attestation est enregistrée sous {name} dans {folder}. Elle s’imprime sur une page A4.</translation>
    </message>
</context>
<context>
    <name>code_paper</name>
    <message>
        <source>Recovery code of the facilitator's side</source>
        <translation>Code de secours du côté de l’animateur</translation>
    </message>
    <message>
        <source>It opens the facilitator's side when the PIN is forgotten.</source>
        <translation>Il ouvre le côté de l’animateur quand le code PIN est oublié.</translation>
    </message>
    <message>
        <source>Keep it away from the laptop.</source>
        <translation>Gardez-le loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de secours</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The code could not be saved ({cause}). Choose another place, or write it down.</source>
        <translation>Le code n’a pas pu être enregistré ({cause}). Choisissez un autre endroit, ou notez-le sur papier.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save the code as a file, or write it down.</source>
        <translation>L’imprimante n’a pas pris la page. Enregistrez le code dans un fichier, ou notez-le.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>{title}: a course skeleton is in {folder}.</source>
        <translation>{title} : un squelette de cours est dans {folder}.</translation>
    </message>
    <message>
        <source>pages: {pages}, questions: {questions}</source>
        <translation>pages : {pages}, questions : {questions}</translation>
    </message>
    <message>
        <source>the document has no text of it</source>
        <translation>le document n’a pas de texte pour elle</translation>
    </message>
    <message>
        <source>Now write the drafts. “course-app check {folder}” says which are left.</source>
        <translation>Écrivez maintenant les brouillons. « course-app check {folder} » dit lesquels restent.</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Erreurs : {errors}. Avertissements : {warnings}.</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>The file is whole; its tables were made again. Steps: {steps}</source>
        <translation>Le fichier est entier ; ses tables ont été refaites. Étapes : {steps}</translation>
    </message>
    <message>
        <source>The file is repaired. Steps: {steps}. Found again: {again}</source>
        <translation>Le fichier est réparé. Étapes : {steps}. Retrouvées : {again}</translation>
    </message>
    <message>
        <source>Begun from the backup {name}</source>
        <translation>Repris depuis la copie {name}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Le fichier abîmé est gardé : {file}</translation>
    </message>
    <message>
        <source>Steps whose number another one has, only in that file: {count}</source>
        <translation>Étapes dont une autre a le numéro, seulement dans ce fichier : {count}</translation>
    </message>
    <message>
        <source>Learners and laptops whose ids were lost: {count}</source>
        <translation>Apprenants et ordinateurs dont l’id est perdu : {count}</translation>
    </message>
    <message>
        <source>The folder is as it was: {when}. Steps: {steps}</source>
        <translation>Le dossier est comme il était : {when}. Étapes : {steps}</translation>
    </message>
    <message>
        <source>What was there is kept: {folder}</source>
        <translation>Ce qui était là est gardé : {folder}</translation>
    </message>
    <message>
        <source>The backup is made: {name}</source>
        <translation>La copie est faite : {name}</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Dossier de données : {folder}</translation>
    </message>
    <message>
        <source>The file is whole. Learners: {learners}. Steps: {steps}</source>
        <translation>Le fichier est entier. Apprenants : {learners}. Étapes : {steps}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: steps up to {last}, missing: {missing}</source>
        <translation>Ordinateur {laptop} : étapes jusqu’à {last}, manquent : {missing}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: steps up to {last}</source>
        <translation>Ordinateur {laptop} : étapes jusqu’à {last}</translation>
    </message>
    <message>
        <source>Backups: {count}</source>
        <translation>Copies de sécurité : {count}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>abîmée</translation>
    </message>
    <message>
        <source>learners: {learners}, steps: {steps}</source>
        <translation>apprenants : {learners}, étapes : {steps}</translation>
    </message>
    <message>
        <source>{file}: learners: {count}.</source>
        <translation>{file} : apprenants : {count}.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Learners: {learners}. Need help: {needing}.</source>
        <translation>Apprenants : {learners}. Besoin d’aide : {needing}.</translation>
    </message>
    <message>
        <source>The secret half is in {file}. Keep a copy of that file in a safe place:</source>
        <translation>La moitié secrète est dans {file}. Gardez une copie de ce fichier dans un endroit sûr :</translation>
    </message>
    <message>
        <source>without it nobody can open what was sealed with this key.</source>
        <translation>sans lui, personne ne peut ouvrir ce qui a été fermé par cette clé.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>Names that would be added: {new}. Known already: {known}.</source>
        <translation>Noms qui seraient ajoutés : {new}. Déjà connus : {known}.</translation>
    </message>
    <message>
        <source>Names that were added: {new}. Known already: {known}.</source>
        <translation>Noms ajoutés : {new}. Déjà connus : {known}.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>aux archives</translation>
    </message>
    <message>
        <source>Learners: {count}</source>
        <translation>Apprenants : {count}</translation>
    </message>
    <message>
        <source>{old} is now {name}.</source>
        <translation>{old} est maintenant {name}.</translation>
    </message>
    <message>
        <source>The record of {one} has joined that of {other}.</source>
        <translation>La fiche de {one} est réunie à celle de {other}.</translation>
    </message>
    <message>
        <source>{name} is archived. Bring back with: course-app learners bring-back</source>
        <translation>{name} est aux archives. Pour faire revenir : course-app learners bring-back</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} est de retour.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>On ne demande plus de code PIN à {name}.</translation>
    </message>
    <message>
        <source>Names taken back: {gone}. Have begun since and stay: {staying}</source>
        <translation>Noms enlevés : {gone}. Ont commencé depuis et restent : {staying}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>{title}: {file} (files: {files}, {size:.1f} MB)</source>
        <translation>{title} : {file} (fichiers : {files}, {size:.1f} Mo)</translation>
    </message>
    <message>
        <source>Questions: {count} from {form} to {other}, in {file}.</source>
        <translation>Questions : {count} de {form} à {other}, dans {file}.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB.</source>
        <translation>{file} : entrées : {count}, {size:.1f} Mo.</translation>
    </message>
    <message>
        <source>{file}: rows: {count}, {size:.1f} MB.</source>
        <translation>{file} : lignes : {count}, {size:.1f} Mo.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB, sealed. Read back: good.</source>
        <translation>{file} : entrées : {count}, {size:.1f} Mo, fermé par une clé. Relu : bon.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB, not sealed. Read back: good.</source>
        <translation>{file} : entrées : {count}, {size:.1f} Mo, sans clé. Relu : bon.</translation>
    </message>
    <message>
        <source>Sent: {sent}. Already there: {known}. Refused: {refused}.</source>
        <translation>Envoyées : {sent}. Déjà là : {known}. Refusées : {refused}.</translation>
    </message>
    <message>
        <source>{file}: refused.</source>
        <translation>{file} : refusé.</translation>
    </message>
    <message>
        <source>{file}: new: {new}. Already here: {known}.</source>
        <translation>{file} : nouvelles : {new}. Déjà ici : {known}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: new: {count}.</source>
        <translation>Ordinateur {laptop} : nouvelles : {count}.</translation>
    </message>
    <message>
        <source>Taken back, or given back: {count}.</source>
        <translation>Enlevées ou rendues : {count}.</translation>
    </message>
    <message>
        <source>Moved to another learner: {count}.</source>
        <translation>Déplacées vers un autre apprenant : {count}.</translation>
    </message>
    <message>
        <source>Records that joined another: {count}.</source>
        <translation>Fiches réunies à une autre : {count}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: number {first} has not arrived.</source>
        <translation>Ordinateur {laptop} : le numéro {first} n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: numbers {first} to {last} have not arrived.</source>
        <translation>Ordinateur {laptop} : les numéros {first} à {last} ne sont pas arrivés.</translation>
    </message>
    <message>
        <source>No file of results was found.</source>
        <translation>Aucun fichier de résultats n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no screen here on which a window could open</source>
        <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre</translation>
    </message>
    <message>
        <source>Start Course App on a desktop, or add “--tour-without-screen DIR” for pictures of it</source>
        <translation>Lancez Course App sur un bureau, ou ajoutez « --tour-without-screen DIR » pour en avoir des images</translation>
    </message>
    <message>
        <source>There is no backup {name} in {folder}</source>
        <translation>Il n’y a pas de copie {name} dans {folder}</translation>
    </message>
    <message>
        <source>See the backups with: course-app doctor</source>
        <translation>Voyez les copies avec : course-app doctor</translation>
    </message>
    <message>
        <source>There is no workshop called “{name}”</source>
        <translation>Il n’y a pas d’atelier appelé « {name} »</translation>
    </message>
    <message>
        <source>Name one of these: {known}</source>
        <translation>Donnez l’un de ceux-ci : {known}</translation>
    </message>
    <message>
        <source>There is no learner called “{name}” here</source>
        <translation>Il n’y a pas d’apprenant appelé « {name} » ici</translation>
    </message>
    <message>
        <source>See the names with: course-app learners list</source>
        <translation>Voyez les noms avec : course-app learners list</translation>
    </message>
    <message>
        <source>There are {count} learners called “{name}” here</source>
        <translation>Il y a {count} apprenants appelés « {name} » ici</translation>
    </message>
    <message>
        <source>Say which by the id: {ids}</source>
        <translation>Dites lequel par son id : {ids}</translation>
    </message>
    <message>
        <source>No name was given</source>
        <translation>Aucun nom n’a été donné</translation>
    </message>
    <message>
        <source>Write names, or name a list with --csv FILE</source>
        <translation>Écrivez des noms, ou donnez une liste avec --csv FILE</translation>
    </message>
    <message>
        <source>No list of names was taken in here that could be undone</source>
        <translation>Aucune liste de noms à annuler n’a été ajoutée ici</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>Il n’y a rien à faire</translation>
    </message>
    <message>
        <source>Both names are of one and the same record</source>
        <translation>Les deux noms sont de la même fiche</translation>
    </message>
    <message>
        <source>Name two records</source>
        <translation>Donnez deux fiches</translation>
    </message>
    <message>
        <source>This name has no letter that can be seen</source>
        <translation>Ce nom n’a aucune lettre visible</translation>
    </message>
    <message>
        <source>Write another name</source>
        <translation>Écrivez un autre nom</translation>
    </message>
    <message>
        <source>The name “{name}” does not end with “{suffix}”</source>
        <translation>Le nom « {name} » ne finit pas par « {suffix} »</translation>
    </message>
    <message>
        <source>Name it “{wanted}”, so that other programs open it</source>
        <translation>Appelez-le « {wanted} », pour que d’autres programmes l’ouvrent</translation>
    </message>
    <message>
        <source>There is no file at this place</source>
        <translation>Il n’y a pas de fichier à cet endroit</translation>
    </message>
    <message>
        <source>Look at the name of the file</source>
        <translation>Regardez le nom du fichier</translation>
    </message>
    <message>
        <source>The name does not say which format to write</source>
        <translation>Le nom ne dit pas dans quel format écrire</translation>
    </message>
    <message>
        <source>Give it the ending .gift for GIFT or .xml for Moodle XML</source>
        <translation>Donnez-lui la fin .gift pour GIFT ou .xml pour Moodle XML</translation>
    </message>
    <message>
        <source>There is no question in this file</source>
        <translation>Il n’y a aucune question dans ce fichier</translation>
    </message>
    <message>
        <source>Look whether it is a GIFT, Moodle XML or Aiken file</source>
        <translation>Regardez si c’est un fichier GIFT, Moodle XML ou Aiken</translation>
    </message>
    <message>
        <source>The file could not be written ({cause}); nothing was changed</source>
        <translation>Le fichier n’a pas pu être écrit ({cause}) ; rien n’a été changé</translation>
    </message>
    <message>
        <source>Name another place, or free some space on the disk</source>
        <translation>Donnez un autre endroit, ou faites de la place sur le disque</translation>
    </message>
    <message>
        <source>“{since}” is not a day or a moment</source>
        <translation>« {since} » n’est ni un jour ni un moment</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 or 2026-11-24T08:00</source>
        <translation>Écrivez-le comme 2026-11-24 ou 2026-11-24T08:00</translation>
    </message>
    <message>
        <source>Only a bundle can be sealed with a key</source>
        <translation>Seul un paquet « bundle » peut être fermé par une clé</translation>
    </message>
    <message>
        <source>Add --format bundle, or leave out --to</source>
        <translation>Ajoutez --format bundle, ou enlevez --to</translation>
    </message>
    <message>
        <source>The name “{name}” is one for {other}, but {form} was asked for</source>
        <translation>Le nom « {name} » est celui d’un fichier {other}, mais {form} a été demandé</translation>
    </message>
    <message>
        <source>Write --format {other}, or another name</source>
        <translation>Écrivez --format {other}, ou un autre nom</translation>
    </message>
    <message>
        <source>Only CSV has --sheet and --excel</source>
        <translation>Seul CSV a --sheet et --excel</translation>
    </message>
    <message>
        <source>Add --format csv, or leave them out</source>
        <translation>Ajoutez --format csv, ou enlevez-les</translation>
    </message>
    <message>
        <source>What the command says could not be written ({cause})</source>
        <translation>Ce que dit la commande n’a pas pu être écrit ({cause})</translation>
    </message>
    <message>
        <source>What it did stays done. Free some space there, or let it say it on the screen</source>
        <translation>Ce qu’elle a fait reste fait. Libérez de la place à cet endroit, ou laissez-la le dire à l’écran</translation>
    </message>
    <message>
        <source>The document cannot be read ({cause})</source>
        <translation>Le document ne peut pas être lu ({cause})</translation>
    </message>
    <message>
        <source>Look at its name and its permissions</source>
        <translation>Regardez son nom et ses droits</translation>
    </message>
    <message>
        <source>The document is larger than {limit} million bytes</source>
        <translation>Le document dépasse {limit} millions d’octets</translation>
    </message>
    <message>
        <source>Cut out the chapter that the course is about</source>
        <translation>Gardez seulement le chapitre dont parle le cours</translation>
    </message>
    <message>
        <source>This is a file of the kind {kind}, not plain text</source>
        <translation>C’est un fichier du type {kind}, pas du texte simple</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as plain text</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le en texte simple</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Ce fichier n’est pas du texte</translation>
    </message>
    <message>
        <source>Choose a document in plain text</source>
        <translation>Choisissez un document en texte simple</translation>
    </message>
    <message>
        <source>The document is empty</source>
        <translation>Le document est vide</translation>
    </message>
    <message>
        <source>Choose a document with text</source>
        <translation>Choisissez un document avec du texte</translation>
    </message>
    <message>
        <source>No paragraph of text was found in the document</source>
        <translation>Aucun paragraphe de texte n’a été trouvé dans le document</translation>
    </message>
    <message>
        <source>Look at it in a text editor: blank lines part its paragraphs</source>
        <translation>Regardez-le dans un éditeur de texte : des lignes vides séparent ses paragraphes</translation>
    </message>
    <message>
        <source>There is something in this folder already, and it is left alone</source>
        <translation>Il y a déjà quelque chose dans ce dossier, et on n’y touche pas</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet</source>
        <translation>Donnez un dossier qui n’existe pas encore</translation>
    </message>
    <message>
        <source>The course could not be written here ({cause}); nothing is left</source>
        <translation>Le cours n’a pas pu être écrit ici ({cause}) ; il n’en reste rien</translation>
    </message>
    <message>
        <source>Name another folder, or free some space on the disk</source>
        <translation>Donnez un autre dossier, ou faites de la place sur le disque</translation>
    </message>
    <message>
        <source>{count} words in a row stand in {source} too: “{words}”</source>
        <translation>{count} mots de suite sont aussi dans {source} : « {words} »</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Dites-le avec vos propres mots</translation>
    </message>
    <message>
        <source>No page of “{id}” teaches the fact “{fact}”</source>
        <translation>Aucune page de « {id} » n’enseigne le fait « {fact} »</translation>
    </message>
    <message>
        <source>Write it into a page and its “facts="…"”</source>
        <translation>Écrivez-le dans une page et dans son « facts="…" »</translation>
    </message>
    <message>
        <source>No question asks for the fact “{fact}” of “{id}”</source>
        <translation>Aucune question ne demande le fait « {fact} » de « {id} »</translation>
    </message>
    <message>
        <source>Write one, or add “[tag:fact:{fact}]” to one that does</source>
        <translation>Écrivez-en une, ou ajoutez « [tag:fact:{fact}] » à une qui le demande</translation>
    </message>
    <message>
        <source>This page is a draft</source>
        <translation>Cette page est un brouillon</translation>
    </message>
    <message>
        <source>Write the page, then take the line “[draft: …]” out</source>
        <translation>Écrivez la page, puis enlevez la ligne « [draft: …] »</translation>
    </message>
    <message>
        <source>The question “{id}” is a draft</source>
        <translation>La question « {id} » est un brouillon</translation>
    </message>
    <message>
        <source>Write the question, then take “[tag:draft]” out</source>
        <translation>Écrivez la question, puis enlevez « [tag:draft] »</translation>
    </message>
    <message>
        <source>No page and no question uses the term “{term}”</source>
        <translation>Aucune page et aucune question n’utilise le terme « {term} »</translation>
    </message>
    <message>
        <source>Use it, or take it out of the glossary</source>
        <translation>Utilisez-le, ou enlevez-le du glossaire</translation>
    </message>
    <message>
        <source>The meaning of “{term}” has {found} words</source>
        <translation>Le sens de « {term} » a {found} mots</translation>
    </message>
    <message>
        <source>Say it in one or two plain sentences</source>
        <translation>Dites-le en une ou deux phrases simples</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary</source>
        <translation>« {term} » n’est pas dans le glossaire</translation>
    </message>
    <message>
        <source>Add it with its meaning</source>
        <translation>Ajoutez-le avec son sens</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary and not spelt out on this page</source>
        <translation>« {term} » n’est ni dans le glossaire ni écrit en entier sur cette page</translation>
    </message>
    <message>
        <source>Write the whole name and “({term})”, or add it to the glossary</source>
        <translation>Écrivez le nom entier et « ({term}) », ou ajoutez-le au glossaire</translation>
    </message>
    <message>
        <source>This page brings {found} new terms: {terms}</source>
        <translation>Cette page apporte {found} termes nouveaux : {terms}</translation>
    </message>
    <message>
        <source>Spread them over more pages: two on a page are good</source>
        <translation>Répartissez-les sur plus de pages : deux par page, c’est bien</translation>
    </message>
    <message>
        <source>The part “{heading}” stands behind “{before}”</source>
        <translation>La partie « {heading} » est après « {before} »</translation>
    </message>
    <message>
        <source>Put it before that, so that facilitators find it in every guide</source>
        <translation>Mettez-la avant, pour que l’animateur la trouve dans chaque guide</translation>
    </message>
    <message>
        <source>The picture “{name}” has no text for those who cannot see it</source>
        <translation>L’image « {name} » n’a pas de texte pour ceux qui ne la voient pas</translation>
    </message>
    <message>
        <source>Say between “![” and “]” what it tells</source>
        <translation>Dites entre « ![ » et « ] » ce qu’elle montre</translation>
    </message>
    <message>
        <source>“{found}” is HTML, and is shown as it is written</source>
        <translation>« {found} » est du HTML, et s’affiche tel qu’il est écrit</translation>
    </message>
    <message>
        <source>Write it in Markdown, or put it between backticks</source>
        <translation>Écrivez-le en Markdown, ou mettez-le entre accents graves (`)</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere</source>
        <translation>Le lien vers « {target} » ne mène nulle part</translation>
    </message>
    <message>
        <source>Link to a page as “4.3/short-name” or “#short-name”, or to the web with “https://”</source>
        <translation>Faites un lien vers une page comme « 4.3/short-name » ou « #short-name », ou vers le web avec « https:// »</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of box</source>
        <translation>« {kind} » n’est pas un type d’encadré</translation>
    </message>
    <message>
        <source>Use example, since, think, term or note</source>
        <translation>Utilisez example, since, think, term ou note</translation>
    </message>
    <message>
        <source>This box does not begin as it should</source>
        <translation>Cet encadré ne commence pas comme il faut</translation>
    </message>
    <message>
        <source>Write “!!! kind "Title"” in one line</source>
        <translation>Écrivez « !!! kind "Title" » sur une ligne</translation>
    </message>
    <message>
        <source>This box is empty: the text below it does not belong to it</source>
        <translation>Cet encadré est vide : le texte au-dessous n’en fait pas partie</translation>
    </message>
    <message>
        <source>Begin each line of its text with four spaces</source>
        <translation>Commencez chaque ligne de son texte par quatre espaces</translation>
    </message>
    <message>
        <source>The id “{id}” stands in this lesson a second time</source>
        <translation>L’id « {id} » est une deuxième fois dans cette leçon</translation>
    </message>
    <message>
        <source>Give each its own id</source>
        <translation>Donnez à chacun son propre id</translation>
    </message>
    <message>
        <source>The lesson has no box “{kind}”</source>
        <translation>La leçon n’a pas d’encadré « {kind} »</translation>
    </message>
    <message>
        <source>Add one with “!!! {kind}”</source>
        <translation>Ajoutez-en un avec « !!! {kind} »</translation>
    </message>
    <message>
        <source>The lesson has neither a picture nor a table</source>
        <translation>La leçon n’a ni image ni tableau</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajoutez-en</translation>
    </message>
    <message>
        <source>The lesson “{id}” has no objectives</source>
        <translation>La leçon « {id} » n’a pas d’objectifs</translation>
    </message>
    <message>
        <source>Say in “objectives” what a learner can do after it</source>
        <translation>Dites dans « objectives » ce qu’un apprenant sait faire après elle</translation>
    </message>
    <message>
        <source>The lesson has {found} quick checks on {pages} pages</source>
        <translation>La leçon a {found} questions rapides sur {pages} pages</translation>
    </message>
    <message>
        <source>Put one on every second page</source>
        <translation>Mettez-en une toutes les deux pages</translation>
    </message>
    <message>
        <source>No page shows this picture</source>
        <translation>Aucune page ne montre cette image</translation>
    </message>
    <message>
        <source>Show it, or take the file away</source>
        <translation>Montrez-la, ou enlevez le fichier</translation>
    </message>
    <message>
        <source>The question “{id}” names no fact</source>
        <translation>La question « {id} » ne nomme aucun fait</translation>
    </message>
    <message>
        <source>Add “[tag:fact:…]” with the fact that it rests on</source>
        <translation>Ajoutez « [tag:fact:…] » avec le fait sur lequel elle repose</translation>
    </message>
    <message>
        <source>The answer “{option}” of “{id}” has no feedback</source>
        <translation>La réponse « {option} » de « {id} » n’a pas de commentaire</translation>
    </message>
    <message>
        <source>Say after “#” why it is right, or what it mixes up</source>
        <translation>Dites après « # » pourquoi elle est juste, ou ce qu’elle confond</translation>
    </message>
    <message>
        <source>“{id}” has the answer “{option}” twice</source>
        <translation>« {id} » a deux fois la réponse « {option} »</translation>
    </message>
    <message>
        <source>Change or take out one of the two</source>
        <translation>Changez ou enlevez l’une des deux</translation>
    </message>
    <message>
        <source>“{id}” has no right answer</source>
        <translation>« {id} » n’a pas de bonne réponse</translation>
    </message>
    <message>
        <source>Begin the right answer with “=”, or give it a weight as “%50%”</source>
        <translation>Commencez la bonne réponse par « = », ou donnez-lui un poids comme « %50% »</translation>
    </message>
    <message>
        <source>The right answers of “{id}” add up to {found} per cent</source>
        <translation>Les bonnes réponses de « {id} » font {found} pour cent ensemble</translation>
    </message>
    <message>
        <source>Let their weights add up to 100</source>
        <translation>Faites que leurs poids fassent 100 ensemble</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” speaks of the other answers</source>
        <translation>« {option} » dans « {id} » parle des autres réponses</translation>
    </message>
    <message>
        <source>Write an answer that stands by itself</source>
        <translation>Écrivez une réponse qui se comprend seule</translation>
    </message>
    <message>
        <source>The matching question “{id}” has no general feedback</source>
        <translation>La question d’association « {id} » n’a pas de commentaire général</translation>
    </message>
    <message>
        <source>Go through all pairs after “####”: pairs have no feedback of their own</source>
        <translation>Passez toutes les paires en revue après « #### » : les paires n’ont pas leur propre commentaire</translation>
    </message>
    <message>
        <source>“{id}” has no general feedback</source>
        <translation>« {id} » n’a pas de commentaire général</translation>
    </message>
    <message>
        <source>Say after “####” what to keep in mind</source>
        <translation>Dites après « #### » ce qu’il faut retenir</translation>
    </message>
    <message>
        <source>The feedback of “{option}” in “{id}” has {count} words</source>
        <translation>Le commentaire de « {option} » dans « {id} » a {count} mots</translation>
    </message>
    <message>
        <source>Use {most} at most</source>
        <translation>Utilisez-en {most} au plus</translation>
    </message>
    <message>
        <source>The general feedback of “{id}” has {count} words</source>
        <translation>Le commentaire général de « {id} » a {count} mots</translation>
    </message>
    <message>
        <source>All answers of “{id}” have the same feedback</source>
        <translation>Toutes les réponses de « {id} » ont le même commentaire</translation>
    </message>
    <message>
        <source>Say for each why it is right, or what it mixes up</source>
        <translation>Dites pour chacune pourquoi elle est juste, ou ce qu’elle confond</translation>
    </message>
    <message>
        <source>The feedback of “{option}” in “{id}” says only right or wrong</source>
        <translation>Le commentaire de « {option} » dans « {id} » dit seulement juste ou faux</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dites pourquoi</translation>
    </message>
    <message>
        <source>“{id}” asks with “{word}”, which is easily read over</source>
        <translation>« {id} » demande avec « {word} », qu’on ne remarque pas toujours</translation>
    </message>
    <message>
        <source>Ask for what is so</source>
        <translation>Demandez ce qui est vrai</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” says “{word}”, which gives it away</source>
        <translation>« {option} » dans « {id} » dit « {word} », et cela la trahit</translation>
    </message>
    <message>
        <source>Write the answer without it</source>
        <translation>Écrivez la réponse sans ce mot</translation>
    </message>
    <message>
        <source>The right answer of “{id}” is much longer than the wrong ones</source>
        <translation>La bonne réponse de « {id} » est bien plus longue que les fausses</translation>
    </message>
    <message>
        <source>Make them equally long</source>
        <translation>Faites-les aussi longues les unes que les autres</translation>
    </message>
    <message>
        <source>In “{id}” the word “{word}” stands in the question and in the right answer only</source>
        <translation>Dans « {id} », le mot « {word} » n’est que dans la question et dans la bonne réponse</translation>
    </message>
    <message>
        <source>Use another word, or use it in a wrong answer too</source>
        <translation>Utilisez un autre mot, ou mettez-le aussi dans une réponse fausse</translation>
    </message>
    <message>
        <source>What “{id}” asks has {count} words</source>
        <translation>Ce que demande « {id} » a {count} mots</translation>
    </message>
    <message>
        <source>Use {least} to {most}</source>
        <translation>Utilisez-en de {least} à {most}</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” has {count} words</source>
        <translation>« {option} » dans « {id} » a {count} mots</translation>
    </message>
    <message>
        <source>What “{id}” asks ends with “a” or “an”, which gives answers away</source>
        <translation>Ce que demande « {id} » finit par « a » ou « an », et cela trahit des réponses</translation>
    </message>
    <message>
        <source>Put the article into the answers</source>
        <translation>Mettez l’article dans les réponses</translation>
    </message>
    <message>
        <source>The numbers in the answers of “{id}” are not in order</source>
        <translation>Les nombres dans les réponses de « {id} » ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>Put the smallest first</source>
        <translation>Mettez le plus petit d’abord</translation>
    </message>
    <message>
        <source>“{id}” has {count} answers to tick</source>
        <translation>« {id} » a {count} réponses à cocher</translation>
    </message>
    <message>
        <source>Give {least} to {most}</source>
        <translation>Mettez-en de {least} à {most}</translation>
    </message>
    <message>
        <source>“{id}” has {count} right answers to tick</source>
        <translation>« {id} » a {count} bonnes réponses à cocher</translation>
    </message>
    <message>
        <source>Give {least} or {most}</source>
        <translation>Mettez-en {least} ou {most}</translation>
    </message>
    <message>
        <source>“{id}” does not say how many answers are right</source>
        <translation>« {id} » ne dit pas combien de réponses sont justes</translation>
    </message>
    <message>
        <source>Write “{word}” into the question</source>
        <translation>Écrivez « {word} » dans la question</translation>
    </message>
    <message>
        <source>“{id}” has {count} pairs</source>
        <translation>« {id} » a {count} paires</translation>
    </message>
    <message>
        <source>The quick check “{id}” stands on no page</source>
        <translation>La question rapide « {id} » n’est sur aucune page</translation>
    </message>
    <message>
        <source>Write “[check: {id}]” on a page, or change its tag “use”</source>
        <translation>Écrivez « [check: {id}] » sur une page, ou changez son étiquette « use »</translation>
    </message>
    <message>
        <source>“{id}” stands on a page, but its use is “{use}”</source>
        <translation>« {id} » est sur une page, mais son usage est « {use} »</translation>
    </message>
    <message>
        <source>Write “[tag:use:check]”, or it is asked twice</source>
        <translation>Écrivez « [tag:use:check] », ou elle sera posée deux fois</translation>
    </message>
    <message>
        <source>The quick check “{id}” asks about a later page, “{target}”</source>
        <translation>La question rapide « {id} » porte sur une page plus loin, « {target} »</translation>
    </message>
    <message>
        <source>Put the check on that page or behind it</source>
        <translation>Mettez la question sur cette page ou après elle</translation>
    </message>
    <message>
        <source>The quick check “{id}” sends to “{target}”, whose check sends here</source>
        <translation>La question rapide « {id} » renvoie à « {target} », dont la question renvoie ici</translation>
    </message>
    <message>
        <source>Let each check ask about its own page or an earlier one</source>
        <translation>Que chaque question rapide porte sur sa propre page ou sur une page d’avant</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz are true or false</source>
        <translation>{count} sur {total} questions du questionnaire sont de type vrai ou faux</translation>
    </message>
    <message>
        <source>Make choices of some: a fifth at most may be true or false</source>
        <translation>Faites de certaines des questions à choix : un cinquième au plus peut être de type vrai ou faux</translation>
    </message>
    <message>
        <source>All true or false questions of the quiz have the same answer</source>
        <translation>Toutes les questions vrai ou faux du questionnaire ont la même réponse</translation>
    </message>
    <message>
        <source>Turn one round</source>
        <translation>Retournez-en une</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz ask for words to type</source>
        <translation>{count} sur {total} questions du questionnaire demandent de taper des mots</translation>
    </message>
    <message>
        <source>Make choices of some: a tenth at most may be typed</source>
        <translation>Faites de certaines des questions à choix : un dixième au plus peut être à taper</translation>
    </message>
    <message>
        <source>In {count} of {total} choices the right answer is the longest</source>
        <translation>Dans {count} sur {total} questions à choix, la bonne réponse est la plus longue</translation>
    </message>
    <message>
        <source>Shorten some right answers, or lengthen wrong ones</source>
        <translation>Raccourcissez des bonnes réponses, ou allongez des fausses</translation>
    </message>
    <message>
        <source>In {count} of {total} choices the right answer is in place {place}</source>
        <translation>Dans {count} sur {total} questions à choix, la bonne réponse est à la place {place}</translation>
    </message>
    <message>
        <source>Move some, or let the course shuffle the answers</source>
        <translation>Déplacez-en, ou laissez le cours mélanger les réponses</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz ask only to remember</source>
        <translation>{count} sur {total} questions du questionnaire demandent seulement de se souvenir</translation>
    </message>
    <message>
        <source>Let three of five ask to understand, apply or analyse</source>
        <translation>Que trois sur cinq demandent de comprendre, d’appliquer ou d’analyser</translation>
    </message>
    <message>
        <source>The sentences of this page have {found} words on average</source>
        <translation>Les phrases de cette page ont {found} mots en moyenne</translation>
    </message>
    <message>
        <source>Make two of the long ones: 12 is a good average</source>
        <translation>Coupez les longues en deux : 12 est une bonne moyenne</translation>
    </message>
    <message>
        <source>The sentence “{start} …” has {found} words</source>
        <translation>La phrase « {start} … » a {found} mots</translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>Faites-en deux</translation>
    </message>
    <message>
        <source>This page is hard to read: its LIX is {found}</source>
        <translation>Cette page est difficile à lire : son LIX est {found}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, to come down to 35</source>
        <translation>Utilisez des mots et des phrases plus courts, pour descendre à 35</translation>
    </message>
    <message>
        <source>This page needs {found} years of school to read</source>
        <translation>Il faut {found} ans d’école pour lire cette page</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, to come down to 8</source>
        <translation>Utilisez des mots et des phrases plus courts, pour descendre à 8</translation>
    </message>
    <message>
        <source>This lesson needs {found} years of school to read</source>
        <translation>Il faut {found} ans d’école pour lire cette leçon</translation>
    </message>
    <message>
        <source>This page has {found} words</source>
        <translation>Cette page a {found} mots</translation>
    </message>
    <message>
        <source>Make two pages of it: 80 to 150 are good</source>
        <translation>Faites-en deux pages : de 80 à 150, c’est bien</translation>
    </message>
    <message>
        <source>This paragraph has {found} words</source>
        <translation>Ce paragraphe a {found} mots</translation>
    </message>
    <message>
        <source>Make two of it: 60 are enough</source>
        <translation>Faites-en deux : 60 suffisent</translation>
    </message>
    <message>
        <source>This lesson has {found} words</source>
        <translation>Cette leçon a {found} mots</translation>
    </message>
    <message>
        <source>Take something out: 1,200 are enough</source>
        <translation>Enlevez quelque chose : 1 200 suffisent</translation>
    </message>
    <message>
        <source>This list has {found} points</source>
        <translation>Cette liste a {found} points</translation>
    </message>
    <message>
        <source>Make two lists of it: 3 to 5 points are good</source>
        <translation>Faites-en deux listes : 3 à 5 points, c’est bien</translation>
    </message>
    <message>
        <source>The source document cannot be read ({cause})</source>
        <translation>Le document source ne peut pas être lu ({cause})</translation>
    </message>
    <message>
        <source>Look at “file” under [source] in course.toml, or at --source</source>
        <translation>Regardez « file » sous [source] dans course.toml, ou ce qui suit --source</translation>
    </message>
    <message>
        <source>Below the first row of this table there is no “|---|---|”</source>
        <translation>Sous la première ligne de ce tableau, il n’y a pas « |---|---| »</translation>
    </message>
    <message>
        <source>Add it, or the table is shown as text with bars</source>
        <translation>Ajoutez-le, ou le tableau se montre comme du texte avec des barres</translation>
    </message>
    <message>
        <source>This row has {found} cells, and the first row has {wanted}</source>
        <translation>Cette ligne a {found} cases, et la première ligne en a {wanted}</translation>
    </message>
    <message>
        <source>Write a “|” between any two cells, and “\|” for a bar that is text</source>
        <translation>Écrivez un « | » entre deux cases, et « \| » pour une barre qui est du texte</translation>
    </message>
    <message>
        <source>No blank line stands before this table</source>
        <translation>Il n’y a pas de ligne vide avant ce tableau</translation>
    </message>
    <message>
        <source>Add one, or the table is shown as text with bars</source>
        <translation>Ajoutez-en une, ou le tableau se montre comme du texte avec des barres</translation>
    </message>
    <message>
        <source>This table has {found} columns</source>
        <translation>Ce tableau a {found} colonnes</translation>
    </message>
    <message>
        <source>Use {most} at most, or make two tables of it</source>
        <translation>Utilisez-en {most} au plus, ou faites deux tableaux</translation>
    </message>
    <message>
        <source>The cell “{start} …” has {found} words</source>
        <translation>La case « {start} … » a {found} mots</translation>
    </message>
    <message>
        <source>The question “{id}” has the level “{found}”, which is not known</source>
        <translation>La question « {id} » a le niveau « {found} », qui n’est pas connu</translation>
    </message>
    <message>
        <source>Write recall, understand, apply or analyse</source>
        <translation>Écrivez recall, understand, apply ou analyse</translation>
    </message>
    <message>
        <source>The question “{id}” has the use “{found}”, which is not known</source>
        <translation>La question « {id} » a l’usage « {found} », qui n’est pas connu</translation>
    </message>
    <message>
        <source>Write core, check, retake or test</source>
        <translation>Écrivez core, check, retake ou test</translation>
    </message>
    <message>
        <source>The question “{id}” has a tag “{found}” of no meaning here</source>
        <translation>La question « {id} » a une étiquette « {found} » qui ne veut rien dire ici</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or take it out</source>
        <translation>Regardez comment elle est écrite, ou enlevez-la</translation>
    </message>
    <message>
        <source>The question “{id}” has no tag “{key}”</source>
        <translation>La question « {id} » n’a pas d’étiquette « {key} »</translation>
    </message>
    <message>
        <source>Add “[tag:{key}:…]”</source>
        <translation>Ajoutez « [tag:{key}:…] »</translation>
    </message>
    <message>
        <source>The question “{id}” names a fact “{found}” of no lesson</source>
        <translation>La question « {id} » nomme un fait « {found} » qui n’est d’aucune leçon</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add it to “facts” in course.toml</source>
        <translation>Regardez comment il est écrit, ou ajoutez-le à « facts » dans course.toml</translation>
    </message>
    <message>
        <source>This page names a fact “{found}” of no lesson</source>
        <translation>Cette page nomme un fait « {found} » qui n’est d’aucune leçon</translation>
    </message>
    <message>
        <source>This page does not say on which facts it rests</source>
        <translation>Cette page ne dit pas sur quels faits elle repose</translation>
    </message>
    <message>
        <source>Add “facts="…"” to its heading</source>
        <translation>Ajoutez « facts="…" » à son titre</translation>
    </message>
    <message>
        <source>No question asks for the objective “{objective}” of “{id}”</source>
        <translation>Aucune question ne porte sur l’objectif « {objective} » de « {id} »</translation>
    </message>
    <message>
        <source>Write two or more, so that a learner can meet it</source>
        <translation>Écrivez-en deux ou plus, pour qu’un apprenant puisse l’atteindre</translation>
    </message>
    <message>
        <source>One question only asks for the objective “{objective}” of “{id}”</source>
        <translation>Une seule question porte sur l’objectif « {objective} » de « {id} »</translation>
    </message>
    <message>
        <source>Write one more, so that one lucky answer does not meet it</source>
        <translation>Écrivez-en une de plus, pour qu’une réponse juste par chance ne suffise pas</translation>
    </message>
    <message>
        <source>A translation has the pages of its original, in their order</source>
        <translation>Une traduction a les pages de son original, dans leur ordre</translation>
    </message>
    <message>
        <source>The translation has no page “{slug}”</source>
        <translation>La traduction n’a pas de page « {slug} »</translation>
    </message>
    <message>
        <source>Translate it; until then the page is shown in the original</source>
        <translation>Traduisez-la ; jusque-là, la page est montrée dans l’original</translation>
    </message>
    <message>
        <source>The original has no page “{slug}”</source>
        <translation>L’original n’a pas de page « {slug} »</translation>
    </message>
    <message>
        <source>Look at the id in braces, or take the page out</source>
        <translation>Regardez l’id entre accolades, ou enlevez la page</translation>
    </message>
    <message>
        <source>The pages stand in another order than in the original</source>
        <translation>Les pages sont dans un autre ordre que dans l’original</translation>
    </message>
    <message>
        <source>The page “{slug}” has other quick checks than the original</source>
        <translation>La page « {slug} » a d’autres questions rapides que l’original</translation>
    </message>
    <message>
        <source>Give it the same lines “[check: …]”</source>
        <translation>Donnez-lui les mêmes lignes « [check: …] »</translation>
    </message>
    <message>
        <source>The translation has no question “{id}”</source>
        <translation>La traduction n’a pas de question « {id} »</translation>
    </message>
    <message>
        <source>Translate it; until then it is asked in the original</source>
        <translation>Traduisez-la ; jusque-là, elle est posée dans l’original</translation>
    </message>
    <message>
        <source>The original has no question “{id}”</source>
        <translation>L’original n’a pas de question « {id} »</translation>
    </message>
    <message>
        <source>Look at how the id is spelt, or take the question out</source>
        <translation>Regardez comment l’id est écrit, ou enlevez la question</translation>
    </message>
    <message>
        <source>The question “{id}” is marked in another way than the original</source>
        <translation>La question « {id} » est notée d’une autre façon que l’original</translation>
    </message>
    <message>
        <source>Give it the same kind, and as many answers, in the same order, with the same key</source>
        <translation>Donnez-lui le même type et autant de réponses, dans le même ordre, avec la même clé</translation>
    </message>
    <message>
        <source>The original has no lesson “{id}”</source>
        <translation>L’original n’a pas de leçon « {id} »</translation>
    </message>
    <message>
        <source>Look at the id after “lesson.”</source>
        <translation>Regardez l’id après « lesson. »</translation>
    </message>
    <message>
        <source>There is no course folder at this place</source>
        <translation>Il n’y a pas de dossier de cours à cet endroit</translation>
    </message>
    <message>
        <source>Look at the name, or choose another folder</source>
        <translation>Regardez le nom, ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>The folder has no file “course.toml”, so it is not a course</source>
        <translation>Le dossier n’a pas de fichier « course.toml », ce n’est donc pas un cours</translation>
    </message>
    <message>
        <source>Choose the folder that has one</source>
        <translation>Choisissez le dossier qui en a un</translation>
    </message>
    <message>
        <source>The lesson “{lesson}” has no file “{name}”</source>
        <translation>La leçon « {lesson} » n’a pas de fichier « {name} »</translation>
    </message>
    <message>
        <source>Add the file, or take the lesson out of course.toml</source>
        <translation>Ajoutez le fichier, ou enlevez la leçon de course.toml</translation>
    </message>
    <message>
        <source>This file cannot be read ({cause})</source>
        <translation>Ce fichier ne peut pas être lu ({cause})</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy the course again</source>
        <translation>Regardez ses droits, ou copiez encore le cours</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>Put a file with its text there</source>
        <translation>Mettez-y un fichier avec son texte</translation>
    </message>
    <message>
        <source>This file is larger than {limit} million bytes</source>
        <translation>Ce fichier dépasse {limit} millions d’octets</translation>
    </message>
    <message>
        <source>Make it smaller, or make two of it</source>
        <translation>Faites-le plus petit, ou faites-en deux</translation>
    </message>
    <message>
        <source>This is a link to a place outside the course folder</source>
        <translation>C’est un lien vers un endroit hors du dossier du cours</translation>
    </message>
    <message>
        <source>Put a copy of the file there</source>
        <translation>Mettez-y une copie du fichier</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text</source>
        <translation>Cette ligne n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor</source>
        <translation>Enregistrez le fichier en UTF-8 dans votre éditeur</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {cause}</source>
        <translation>Le fichier ne peut pas être lu comme TOML : {cause}</translation>
    </message>
    <message>
        <source>Look at this line and the one before it</source>
        <translation>Regardez cette ligne et celle d’avant</translation>
    </message>
    <message>
        <source>The course is in format {found}; this program reads format 1</source>
        <translation>Le cours est au format {found} ; ce programme lit le format 1</translation>
    </message>
    <message>
        <source>Use a newer Course App, or write “format = 1”</source>
        <translation>Utilisez une version plus récente de Course App, ou écrivez « format = 1 »</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}</source>
        <translation>« {key} » manque dans {table}</translation>
    </message>
    <message>
        <source>Add a line “{key} = …” with {wanted}</source>
        <translation>Ajoutez une ligne « {key} = … » avec {wanted}</translation>
    </message>
    <message>
        <source>“{key}” in {table} is not {wanted}</source>
        <translation>« {key} » dans {table} n’est pas {wanted}</translation>
    </message>
    <message>
        <source>Write {wanted} after “{key} =”</source>
        <translation>Écrivez {wanted} après « {key} = »</translation>
    </message>
    <message>
        <source>“{key}” in {table} is {found}, not between {low} and {high}</source>
        <translation>« {key} » dans {table} est {found}, pas entre {low} et {high}</translation>
    </message>
    <message>
        <source>Write a number between {low} and {high}</source>
        <translation>Écrivez un nombre entre {low} et {high}</translation>
    </message>
    <message>
        <source>“{id}” cannot be used as an id</source>
        <translation>« {id} » ne peut pas servir d’id</translation>
    </message>
    <message>
        <source>Use letters, digits, points and hyphens only</source>
        <translation>Utilisez seulement des lettres, des chiffres, des points et des traits d’union</translation>
    </message>
    <message>
        <source>The id “{id}” is longer than {most} letters</source>
        <translation>L’id « {id} » a plus de {most} lettres</translation>
    </message>
    <message>
        <source>Give it a shorter one: results with this one cannot be carried</source>
        <translation>Donnez-en un plus court : les résultats avec celui-ci ne peuvent pas être emportés</translation>
    </message>
    <message>
        <source>The id “{id}” has a letter in it that cannot be seen</source>
        <translation>L’id « {id} » contient un caractère qui ne se voit pas</translation>
    </message>
    <message>
        <source>Type it anew: results with this one cannot be carried</source>
        <translation>Retapez-le : les résultats avec celui-ci ne peuvent pas être emportés</translation>
    </message>
    <message>
        <source>“{found}” is not the code of a language</source>
        <translation>« {found} » n’est pas le code d’une langue</translation>
    </message>
    <message>
        <source>Write a code such as “en” or “pt-BR”</source>
        <translation>Écrivez un code comme « en » ou « pt-BR »</translation>
    </message>
    <message>
        <source>“{key}” in {table} is not known and was left out</source>
        <translation>« {key} » dans {table} n’est pas connu et a été laissé de côté</translation>
    </message>
    <message>
        <source>Take the line out, or look at how it is spelt</source>
        <translation>Enlevez la ligne, ou regardez comment elle est écrite</translation>
    </message>
    <message>
        <source>Did you mean “{near}”</source>
        <translation>Vous vouliez peut-être dire « {near} »</translation>
    </message>
    <message>
        <source>The course has no lessons</source>
        <translation>Le cours n’a pas de leçons</translation>
    </message>
    <message>
        <source>Add a “[[lesson]]” for each</source>
        <translation>Ajoutez un « [[lesson]] » pour chacune</translation>
    </message>
    <message>
        <source>A second lesson has the id “{id}”; the first is on line {first}</source>
        <translation>Une deuxième leçon a l’id « {id} » ; la première est à la ligne {first}</translation>
    </message>
    <message>
        <source>Give each lesson its own id</source>
        <translation>Donnez à chaque leçon son propre id</translation>
    </message>
    <message>
        <source>A second lesson has the folder “{folder}”</source>
        <translation>Une deuxième leçon a le dossier « {folder} »</translation>
    </message>
    <message>
        <source>Give each lesson its own folder</source>
        <translation>Donnez à chaque leçon son propre dossier</translation>
    </message>
    <message>
        <source>A second objective of lesson “{lesson}” has the id “{id}”</source>
        <translation>Un deuxième objectif de la leçon « {lesson} » a l’id « {id} »</translation>
    </message>
    <message>
        <source>Give each objective of a lesson its own id</source>
        <translation>Donnez à chaque objectif d’une leçon son propre id</translation>
    </message>
    <message>
        <source>The course folder has no folder “{folder}”</source>
        <translation>Le dossier du cours n’a pas de dossier « {folder} »</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or make the folder</source>
        <translation>Regardez comment il est écrit, ou créez le dossier</translation>
    </message>
    <message>
        <source>“{folder}” cannot be the name of a lesson's folder</source>
        <translation>« {folder} » ne peut pas être le nom du dossier d’une leçon</translation>
    </message>
    <message>
        <source>Use the plain name of a folder inside the course folder</source>
        <translation>Utilisez le nom simple d’un dossier qui est dans le dossier du cours</translation>
    </message>
    <message>
        <source>The lesson does not begin with a title</source>
        <translation>La leçon ne commence pas par un titre</translation>
    </message>
    <message>
        <source>Write “# ” and the title in the first line</source>
        <translation>Écrivez « # » et le titre sur la première ligne</translation>
    </message>
    <message>
        <source>A second title begins here with one “#”</source>
        <translation>Un deuxième titre commence ici par un seul « # »</translation>
    </message>
    <message>
        <source>Write “## ” for a page, or “### ” for a heading on a page</source>
        <translation>Écrivez « ## » pour une page, ou « ### » pour un titre dans une page</translation>
    </message>
    <message>
        <source>This text stands before the first page</source>
        <translation>Ce texte est avant la première page</translation>
    </message>
    <message>
        <source>Write a line with “## ” and the page's heading before it</source>
        <translation>Écrivez avant lui une ligne avec « ## » et le titre de la page</translation>
    </message>
    <message>
        <source>The lesson has no pages</source>
        <translation>La leçon n’a pas de pages</translation>
    </message>
    <message>
        <source>Begin each page with “## ” and its heading</source>
        <translation>Commencez chaque page par « ## » et son titre</translation>
    </message>
    <message>
        <source>The page that begins here has no heading</source>
        <translation>La page qui commence ici n’a pas de titre</translation>
    </message>
    <message>
        <source>Write the heading after “## ”</source>
        <translation>Écrivez le titre après « ## »</translation>
    </message>
    <message>
        <source>The page “{title}” has no id</source>
        <translation>La page « {title} » n’a pas d’id</translation>
    </message>
    <message>
        <source>Write an id of small letters at the end, as “{{#short-name}}”</source>
        <translation>Écrivez à la fin un id en minuscules, comme « {{#short-name}} »</translation>
    </message>
    <message>
        <source>“{slug}” cannot be the id of a page</source>
        <translation>« {slug} » ne peut pas être l’id d’une page</translation>
    </message>
    <message>
        <source>Use small letters a to z, digits and hyphens only</source>
        <translation>Utilisez seulement des minuscules de a à z, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>A second page has the id “{slug}”; the first is on line {first}</source>
        <translation>Une deuxième page a l’id « {slug} » ; la première est à la ligne {first}</translation>
    </message>
    <message>
        <source>Give each page of a lesson its own id</source>
        <translation>Donnez à chaque page d’une leçon son propre id</translation>
    </message>
    <message>
        <source>“{found}” in the braces of this heading is not known</source>
        <translation>« {found} » entre les accolades de ce titre n’est pas connu</translation>
    </message>
    <message>
        <source>Use “#id”, “facts="…"” and “source="…"” only</source>
        <translation>Utilisez seulement « #id », « facts="…" » et « source="…" »</translation>
    </message>
    <message>
        <source>The page “{title}” has more than {limit} letters</source>
        <translation>La page « {title} » a plus de {limit} lettres</translation>
    </message>
    <message>
        <source>Make several pages of it</source>
        <translation>Faites-en plusieurs pages</translation>
    </message>
    <message>
        <source>The page “{title}” has more than {limit} marks “[”</source>
        <translation>La page « {title} » a plus de {limit} signes « [ »</translation>
    </message>
    <message>
        <source>Make several pages of it, or take some links out</source>
        <translation>Faites-en plusieurs pages, ou enlevez des liens</translation>
    </message>
    <message>
        <source>A quick check does not stand in a line of its own</source>
        <translation>Une question rapide n’est pas seule sur sa ligne</translation>
    </message>
    <message>
        <source>Write “[check: question-id]” alone, at the start of a line</source>
        <translation>Écrivez « [check: question-id] » seul, au début d’une ligne</translation>
    </message>
    <message>
        <source>The quick check “{id}” is no question of this lesson's quiz</source>
        <translation>La question rapide « {id} » n’est pas une question du questionnaire de cette leçon</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add the question to quiz.gift</source>
        <translation>Regardez comment il est écrit, ou ajoutez la question à quiz.gift</translation>
    </message>
    <message>
        <source>The quick check “{id}” stands in this lesson a second time</source>
        <translation>La question rapide « {id} » est une deuxième fois dans cette leçon</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Gardez l’une des deux</translation>
    </message>
    <message>
        <source>A picture begins here with “![” that cannot be read</source>
        <translation>Une image qui ne peut pas être lue commence ici par « ![ »</translation>
    </message>
    <message>
        <source>Write “![what it shows](media/name.svg)” in one line</source>
        <translation>Écrivez « ![what it shows](media/name.svg) » sur une ligne</translation>
    </message>
    <message>
        <source>The picture “{name}” is on the web; nothing is fetched</source>
        <translation>L’image « {name} » est sur le web ; rien n’est téléchargé</translation>
    </message>
    <message>
        <source>Put the picture into the lesson's folder</source>
        <translation>Mettez l’image dans le dossier de la leçon</translation>
    </message>
    <message>
        <source>The picture “{name}” is outside the lesson's folder</source>
        <translation>L’image « {name} » est hors du dossier de la leçon</translation>
    </message>
    <message>
        <source>Put the picture into the lesson's folder, as “media/name.svg”</source>
        <translation>Mettez l’image dans le dossier de la leçon, comme « media/name.svg »</translation>
    </message>
    <message>
        <source>The name “{name}” of a picture does not work on every system</source>
        <translation>Le nom « {name} » d’une image ne marche pas sur tous les systèmes</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, as “media/name.svg”</source>
        <translation>Utilisez des lettres, des chiffres et des traits d’union, comme « media/name.svg »</translation>
    </message>
    <message>
        <source>The picture “{name}” is of a kind that cannot be shown</source>
        <translation>L’image « {name} » est d’un type qui ne peut pas être montré</translation>
    </message>
    <message>
        <source>Use SVG, PNG or JPEG</source>
        <translation>Utilisez SVG, PNG ou JPEG</translation>
    </message>
    <message>
        <source>The lesson's folder has no picture “{name}”</source>
        <translation>Le dossier de la leçon n’a pas d’image « {name} »</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add the picture</source>
        <translation>Regardez comment il est écrit, ou ajoutez l’image</translation>
    </message>
    <message>
        <source>A term without a name begins here</source>
        <translation>Un terme sans nom commence ici</translation>
    </message>
    <message>
        <source>Write the term after “## ”</source>
        <translation>Écrivez le terme après « ## »</translation>
    </message>
    <message>
        <source>The term “{term}” stands here a second time</source>
        <translation>Le terme « {term} » est ici une deuxième fois</translation>
    </message>
    <message>
        <source>The term “{term}” has no meaning</source>
        <translation>Le terme « {term} » n’a pas de sens écrit</translation>
    </message>
    <message>
        <source>Write one or two plain sentences below it</source>
        <translation>Écrivez au-dessous une ou deux phrases simples</translation>
    </message>
    <message>
        <source>This question has no id, so answers to it cannot be kept</source>
        <translation>Cette question n’a pas d’id, ses réponses ne peuvent donc pas être gardées</translation>
    </message>
    <message>
        <source>Write “// [id:short-name]” in the line before it</source>
        <translation>Écrivez « // [id:short-name] » sur la ligne d’avant</translation>
    </message>
    <message>
        <source>A second question has the id “{id}”; the first is in {first}</source>
        <translation>Une deuxième question a l’id « {id} » ; la première est dans {first}</translation>
    </message>
    <message>
        <source>Give each question its own id</source>
        <translation>Donnez à chaque question son propre id</translation>
    </message>
    <message>
        <source>The question “{id}” is not the same as in {first}</source>
        <translation>La question « {id} » n’est pas la même que dans {first}</translation>
    </message>
    <message>
        <source>Copy it unchanged: the gain compares the two</source>
        <translation>Copiez-la sans changement : le progrès compare les deux</translation>
    </message>
    <message>
        <source>The question “{id}” names an objective “{name}” that is not there</source>
        <translation>La question « {id} » nomme un objectif « {name} » qui n’existe pas</translation>
    </message>
    <message>
        <source>Use the id of an objective in course.toml, as “o1” or “4.3/o1”</source>
        <translation>Utilisez l’id d’un objectif de course.toml, comme « o1 » ou « 4.3/o1 »</translation>
    </message>
    <message>
        <source>The question “{id}” names a page “{name}” that is not there</source>
        <translation>La question « {id} » nomme une page « {name} » qui n’existe pas</translation>
    </message>
    <message>
        <source>Write the lesson and the page's id, as “4.3/short-name”</source>
        <translation>Écrivez la leçon et l’id de la page, comme « 4.3/short-name »</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>Choose a file of questions that a text editor can open</source>
        <translation>Choisissez un fichier de questions qu’un éditeur de texte peut ouvrir</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text; the file was read as {encoding}</source>
        <translation>Cette ligne n’est pas du texte UTF-8 ; le fichier a été lu comme {encoding}</translation>
    </message>
    <message>
        <source>The answers that begin here with “{{” have no “}}”</source>
        <translation>Les réponses qui commencent ici par « {{ » n’ont pas de « }} »</translation>
    </message>
    <message>
        <source>Write “}}” after the last answer, and leave no blank line inside a question</source>
        <translation>Écrivez « }} » après la dernière réponse, et ne laissez pas de ligne vide dans une question</translation>
    </message>
    <message>
        <source>This “}}” has no “{{” before it</source>
        <translation>Ce « }} » n’a pas de « {{ » avant lui</translation>
    </message>
    <message>
        <source>Write “{{” before the first answer, or “\}}” if it is text</source>
        <translation>Écrivez « {{ » avant la première réponse, ou « \}} » si c’est du texte</translation>
    </message>
    <message>
        <source>A second “{brace}” stands in the question whose answers begin on line {first}</source>
        <translation>Il y a un deuxième « {brace} » dans la question dont les réponses commencent à la ligne {first}</translation>
    </message>
    <message>
        <source>Put a blank line between two questions, or write “\{brace}” if it is text</source>
        <translation>Mettez une ligne vide entre deux questions, ou écrivez « \{brace} » si c’est du texte</translation>
    </message>
    <message>
        <source>A brace stands inside the formula between “$$”</source>
        <translation>Il y a une accolade dans la formule entre « $$ »</translation>
    </message>
    <message>
        <source>Write “\{{” and “\}}” in formulas</source>
        <translation>Écrivez « \{{ » et « \}} » dans les formules</translation>
    </message>
    <message>
        <source>The title that begins here with “::” does not end with “::”</source>
        <translation>Le titre qui commence ici par « :: » ne finit pas par « :: »</translation>
    </message>
    <message>
        <source>Write “::” after the title</source>
        <translation>Écrivez « :: » après le titre</translation>
    </message>
    <message>
        <source>No blank line follows the category</source>
        <translation>Il n’y a pas de ligne vide après la catégorie</translation>
    </message>
    <message>
        <source>Put one there; Moodle reads all up to the next as its name</source>
        <translation>Mettez-en une ; Moodle lit comme nom tout ce qui va jusqu’à la suivante</translation>
    </message>
    <message>
        <source>The id “{id}” stands in a comment that no question follows</source>
        <translation>L’id « {id} » est dans un commentaire qu’aucune question ne suit</translation>
    </message>
    <message>
        <source>Take out the blank line between the comment and its question</source>
        <translation>Enlevez la ligne vide entre le commentaire et sa question</translation>
    </message>
    <message>
        <source>A choice needs two options or more; this question has {count}</source>
        <translation>Une question à choix a besoin de deux choix ou plus ; celle-ci en a {count}</translation>
    </message>
    <message>
        <source>Begin each right option with “=” and each wrong one with “~”</source>
        <translation>Commencez chaque choix juste par « = » et chaque choix faux par « ~ »</translation>
    </message>
    <message>
        <source>An option without text was left out</source>
        <translation>Un choix sans texte a été laissé de côté</translation>
    </message>
    <message>
        <source>Write its text, or put a backslash before a “~” or “=” that is text</source>
        <translation>Écrivez son texte, ou mettez une barre inversée (\) avant un « ~ » ou « = » qui est du texte</translation>
    </message>
    <message>
        <source>The text “{text}” stands before the first “=” or “~”</source>
        <translation>Le texte « {text} » est avant le premier « = » ou « ~ »</translation>
    </message>
    <message>
        <source>No answer stands between the braces</source>
        <translation>Il n’y a pas de réponse entre les accolades</translation>
    </message>
    <message>
        <source>Write an answer that begins with “=”</source>
        <translation>Écrivez une réponse qui commence par « = »</translation>
    </message>
    <message>
        <source>The line “{text}” of this matching question has no “-&gt;”</source>
        <translation>La ligne « {text} » de cette question d’association n’a pas de « -&gt; »</translation>
    </message>
    <message>
        <source>Write each pair as “=left -&gt; right”</source>
        <translation>Écrivez chaque paire comme « =left -&gt; right »</translation>
    </message>
    <message>
        <source>Matching needs two pairs or more; this question has {count}</source>
        <translation>Une question d’association a besoin de deux paires ou plus ; celle-ci en a {count}</translation>
    </message>
    <message>
        <source>The weight “{text}” is not between -100 and 100</source>
        <translation>Le poids « {text} » n’est pas entre -100 et 100</translation>
    </message>
    <message>
        <source>Write per cent of the score, as “%50%” or “%-33.33333%”</source>
        <translation>Écrivez le pourcentage du score, comme « %50% » ou « %-33.33333% »</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>« {text} » n’est pas un nombre</translation>
    </message>
    <message>
        <source>Write “63”, “63:4” for 59 to 67, or “59..67”, with a point</source>
        <translation>Écrivez « 63 », « 63:4 » pour 59 à 67, ou « 59..67 », avec un point décimal</translation>
    </message>
    <message>
        <source>“{text}” was read as a word to type, as Moodle does</source>
        <translation>« {text} » a été lu comme un mot à taper, comme le fait Moodle</translation>
    </message>
    <message>
        <source>Write TRUE or FALSE in capitals for a true or false question</source>
        <translation>Écrivez TRUE ou FALSE en majuscules pour une question vrai ou faux</translation>
    </message>
    <message>
        <source>This question has more than {limit} answers</source>
        <translation>Cette question a plus de {limit} réponses</translation>
    </message>
    <message>
        <source>Look for a missing “}}”, or make several questions of it</source>
        <translation>Cherchez s’il manque un « }} », ou faites-en plusieurs questions</translation>
    </message>
    <message>
        <source>Reading stopped here after {limit} questions</source>
        <translation>La lecture s’est arrêtée ici après {limit} questions</translation>
    </message>
    <message>
        <source>Make several files of it</source>
        <translation>Faites-en plusieurs fichiers</translation>
    </message>
    <message>
        <source>Reading stopped here after {limit} problems</source>
        <translation>La lecture s’est arrêtée ici après {limit} problèmes</translation>
    </message>
    <message>
        <source>Put those right first, or check that this is a file of questions</source>
        <translation>Corrigez d’abord ceux-là, ou vérifiez que c’est un fichier de questions</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {cause}</source>
        <translation>Ce n’est pas du XML bien formé : {cause}</translation>
    </message>
    <message>
        <source>Export the questions from Moodle again, as Moodle XML</source>
        <translation>Exportez encore les questions depuis Moodle, en Moodle XML</translation>
    </message>
    <message>
        <source>The file defines XML entities, which no Moodle export does</source>
        <translation>Le fichier définit des entités XML, ce que Moodle ne fait jamais en exportant</translation>
    </message>
    <message>
        <source>Do not trust it; ask for a new export from Moodle</source>
        <translation>Ne lui faites pas confiance ; demandez un nouvel export depuis Moodle</translation>
    </message>
    <message>
        <source>This XML holds no Moodle questions</source>
        <translation>Ce XML ne contient pas de questions de Moodle</translation>
    </message>
    <message>
        <source>Choose a file that Moodle exported as Moodle XML</source>
        <translation>Choisissez un fichier que Moodle a exporté en Moodle XML</translation>
    </message>
    <message>
        <source>A question of Moodle's type “{type}” was left out</source>
        <translation>Une question du type « {type} » de Moodle a été laissée de côté</translation>
    </message>
    <message>
        <source>Write it again as a type that this app has</source>
        <translation>Réécrivez-la dans un type que cette application connaît</translation>
    </message>
    <message>
        <source>The pictures or files inside this question were left out</source>
        <translation>Les images ou fichiers dans cette question ont été laissés de côté</translation>
    </message>
    <message>
        <source>Make sure that it can be answered without them</source>
        <translation>Assurez-vous qu’on peut y répondre sans eux</translation>
    </message>
    <message>
        <source>Begin each option with its letter, a full stop and a space</source>
        <translation>Commencez chaque choix par sa lettre, un point et une espace</translation>
    </message>
    <message>
        <source>The question that begins here has no “ANSWER:” line</source>
        <translation>La question qui commence ici n’a pas de ligne « ANSWER: »</translation>
    </message>
    <message>
        <source>Write “ANSWER: A” after its last option</source>
        <translation>Écrivez « ANSWER: A » après son dernier choix</translation>
    </message>
    <message>
        <source>No option of this question has the letter “{letter}”</source>
        <translation>Aucun choix de cette question n’a la lettre « {letter} »</translation>
    </message>
    <message>
        <source>Write the letter of the right option after “ANSWER:”</source>
        <translation>Écrivez la lettre du choix juste après « ANSWER: »</translation>
    </message>
    <message>
        <source>Options stand here without a question before them</source>
        <translation>Il y a ici des choix sans question avant eux</translation>
    </message>
    <message>
        <source>Write the question in the line above the first option</source>
        <translation>Écrivez la question sur la ligne avant le premier choix</translation>
    </message>
    <message>
        <source>The lesson has no facilitator's guide</source>
        <translation>La leçon n’a pas de guide pour l’animateur</translation>
    </message>
    <message>
        <source>Add a file “facilitator.md”, as the other lessons have one</source>
        <translation>Ajoutez un fichier « facilitator.md », comme les autres leçons en ont un</translation>
    </message>
    <message>
        <source>The guide has no part “{heading}”</source>
        <translation>Le guide n’a pas de partie « {heading} »</translation>
    </message>
    <message>
        <source>Add a line “## {heading}” with its text</source>
        <translation>Ajoutez une ligne « ## {heading} » avec son texte</translation>
    </message>
    <message>
        <source>The guide has no part “{heading}”, but “{near}” on line {at}</source>
        <translation>Le guide n’a pas de partie « {heading} », mais « {near} » à la ligne {at}</translation>
    </message>
    <message>
        <source>Write the heading as “## {heading}”</source>
        <translation>Écrivez le titre comme « ## {heading} »</translation>
    </message>
    <message>
        <source>The part “{heading}” stands here a second time</source>
        <translation>La partie « {heading} » est ici une deuxième fois</translation>
    </message>
    <message>
        <source>The part “{heading}” is empty</source>
        <translation>La partie « {heading} » est vide</translation>
    </message>
    <message>
        <source>Write its text below the heading</source>
        <translation>Écrivez son texte sous le titre</translation>
    </message>
    <message>
        <source>The session plan has no table with the columns 60, 45 and step</source>
        <translation>Le plan de séance n’a pas de tableau avec les colonnes 60, 45 et step</translation>
    </message>
    <message>
        <source>Write “| 60 | 45 | step | what you do | what they do | on screen |” and the rows</source>
        <translation>Écrivez « | 60 | 45 | step | what you do | what they do | on screen | » et les lignes</translation>
    </message>
    <message>
        <source>“{found}” is not a number of minutes</source>
        <translation>« {found} » n’est pas un nombre de minutes</translation>
    </message>
    <message>
        <source>Write whole minutes, or 0 for a step that is left out</source>
        <translation>Écrivez des minutes entières, ou 0 pour une étape laissée de côté</translation>
    </message>
    <message>
        <source>The steps in the column “{wanted}” add up to {found} minutes, not {wanted}</source>
        <translation>Les étapes de la colonne « {wanted} » font {found} minutes ensemble, pas {wanted}</translation>
    </message>
    <message>
        <source>Change the minutes of a step</source>
        <translation>Changez les minutes d’une étape</translation>
    </message>
    <message>
        <source>“{name}” takes {found} minutes here and {planned} in the session plan</source>
        <translation>« {name} » prend {found} minutes ici et {planned} dans le plan de séance</translation>
    </message>
    <message>
        <source>Write the same minutes in both places</source>
        <translation>Écrivez les mêmes minutes aux deux endroits</translation>
    </message>
    <message>
        <source>The step “{step}” of the plan has no text under “Steps”</source>
        <translation>L’étape « {step} » du plan n’a pas de texte sous « Steps »</translation>
    </message>
    <message>
        <source>Add a line “### {step}” and what to say and do</source>
        <translation>Ajoutez une ligne « ### {step} » et ce qu’il faut dire et faire</translation>
    </message>
    <message>
        <source>The step “{step}” is not in the session plan</source>
        <translation>L’étape « {step} » n’est pas dans le plan de séance</translation>
    </message>
    <message>
        <source>Add a row for it, or write its name as in the plan</source>
        <translation>Ajoutez une ligne pour elle, ou écrivez son nom comme dans le plan</translation>
    </message>
    <message>
        <source>The step “{step}” does not say “{part}”</source>
        <translation>L’étape « {step} » ne dit pas « {part} »</translation>
    </message>
    <message>
        <source>Add a line that begins with “**{part}.**”</source>
        <translation>Ajoutez une ligne qui commence par « **{part}.** »</translation>
    </message>
    <message>
        <source>“{id}” is no page and no question of this course</source>
        <translation>« {id} » n’est ni une page ni une question de ce cours</translation>
    </message>
    <message>
        <source>Look at how it is spelt</source>
        <translation>Regardez comment il est écrit</translation>
    </message>
    <message>
        <source>The guide names {found} questions for the room</source>
        <translation>Le guide nomme {found} questions pour la salle</translation>
    </message>
    <message>
        <source>Name {least} to {most} by their ids</source>
        <translation>Nommez-en de {least} à {most} par leur id</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>Copiez encore le fichier depuis sa source</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask whoever made the file for a new one</source>
        <translation>Rien n’a été sorti. Demandez un nouveau fichier à qui l’a fait</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause})</source>
        <translation>Le fichier ne peut pas être lu ({cause})</translation>
    </message>
    <message>
        <source>This is no course file, or it was cut off while it was copied</source>
        <translation>Ce n’est pas un fichier de cours, ou il a été coupé pendant la copie</translation>
    </message>
    <message>
        <source>This course file is of a newer kind ({found})</source>
        <translation>Ce fichier de cours est d’un type plus récent ({found})</translation>
    </message>
    <message>
        <source>Use a newer Course App</source>
        <translation>Utilisez une version plus récente de Course App</translation>
    </message>
    <message>
        <source>The list of what is in this course file cannot be read</source>
        <translation>La liste de ce que contient ce fichier de cours ne peut pas être lue</translation>
    </message>
    <message>
        <source>“{name}” in this course file was changed or damaged</source>
        <translation>« {name} » dans ce fichier de cours a été changé ou abîmé</translation>
    </message>
    <message>
        <source>“{name}” is in this course file and not in its list</source>
        <translation>« {name} » est dans ce fichier de cours et pas dans sa liste</translation>
    </message>
    <message>
        <source>“{name}” is missing in this course file</source>
        <translation>« {name} » manque dans ce fichier de cours</translation>
    </message>
    <message>
        <source>The name “{name}” in this course file is not safe</source>
        <translation>Le nom « {name} » dans ce fichier de cours n’est pas sûr</translation>
    </message>
    <message>
        <source>“{name}” in this course file is a link or no plain file</source>
        <translation>« {name} » dans ce fichier de cours est un lien ou pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>“{name}” has the same name as another file, but for its letters</source>
        <translation>« {name} » a le même nom qu’un autre fichier, sauf ses lettres</translation>
    </message>
    <message>
        <source>Give each file a name that differs by more than capitals</source>
        <translation>Donnez à chaque fichier un nom qui ne diffère pas seulement par les majuscules</translation>
    </message>
    <message>
        <source>This course file holds more than {most} files</source>
        <translation>Ce fichier de cours contient plus de {most} fichiers</translation>
    </message>
    <message>
        <source>“{name}” would take more than {most} million bytes</source>
        <translation>« {name} » prendrait plus de {most} millions d’octets</translation>
    </message>
    <message>
        <source>“{name}” would grow to more than {times} times its size</source>
        <translation>« {name} » grandirait à plus de {times} fois sa taille</translation>
    </message>
    <message>
        <source>The course could not be unpacked ({cause}); nothing is left of it</source>
        <translation>Le cours n’a pas pu être sorti ({cause}) ; il n’en reste rien</translation>
    </message>
    <message>
        <source>Free some space on the disk, then open the file again</source>
        <translation>Faites de la place sur le disque, puis ouvrez encore le fichier</translation>
    </message>
    <message>
        <source>The course in this file could not be unpacked</source>
        <translation>Le cours de ce fichier n’a pas pu être sorti</translation>
    </message>
    <message>
        <source>The course file could not be written ({cause})</source>
        <translation>Le fichier de cours n’a pas pu être écrit ({cause})</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a table in square brackets</source>
        <translation>une table entre crochets</translation>
    </message>
    <message>
        <source>a list of texts in square brackets</source>
        <translation>une liste de textes entre crochets</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>une liste de tables</translation>
    </message>
    <message>
        <source>Nothing was taken in. Save the results again there</source>
        <translation>Rien n’a été ajouté. Enregistrez encore les résultats là-bas</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask whoever made the file for a new one</source>
        <translation>Rien n’a été ajouté. Demandez un nouveau fichier à qui l’a fait</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the office which laptop has the right answers</source>
        <translation>Rien n’a été ajouté. Demandez au bureau quel ordinateur a les bonnes réponses</translation>
    </message>
    <message>
        <source>Name another place, or free some space there</source>
        <translation>Donnez un autre endroit, ou faites-y de la place</translation>
    </message>
    <message>
        <source>This file of results cannot be read ({cause})</source>
        <translation>Ce fichier de résultats ne peut pas être lu ({cause})</translation>
    </message>
    <message>
        <source>Look at the name, or put the stick in again</source>
        <translation>Regardez le nom, ou remettez la clé USB</translation>
    </message>
    <message>
        <source>This is no file of results, or it was cut off while it was saved</source>
        <translation>Ce n’est pas un fichier de résultats, ou il a été coupé à l’enregistrement</translation>
    </message>
    <message>
        <source>This file was not made by Course App to carry results</source>
        <translation>Course App n’a pas fait ce fichier pour porter des résultats</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .results</source>
        <translation>Choisissez un fichier dont le nom finit par .results</translation>
    </message>
    <message>
        <source>These results are of a newer kind ({found})</source>
        <translation>Ces résultats sont d’un type plus récent ({found})</translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a newer Course App here</source>
        <translation>Rien n’a été ajouté. Utilisez ici une version plus récente de Course App</translation>
    </message>
    <message>
        <source>The list of what is in these results cannot be read</source>
        <translation>La liste de ce que contiennent ces résultats ne peut pas être lue</translation>
    </message>
    <message>
        <source>“{name}” would grow to more than these results can be</source>
        <translation>« {name} » deviendrait plus grand que ces résultats ne peuvent l’être</translation>
    </message>
    <message>
        <source>“{name}” in these results was changed or damaged</source>
        <translation>« {name} » dans ces résultats a été changé ou abîmé</translation>
    </message>
    <message>
        <source>{found} statements are there, but the list says {listed}</source>
        <translation>Il y a {found} entrées, mais la liste dit {listed}</translation>
    </message>
    <message>
        <source>The statement {statement} cannot be read</source>
        <translation>L’entrée {statement} ne peut pas être lue</translation>
    </message>
    <message>
        <source>The statement {statement} has a wrong value in “{field}”</source>
        <translation>L’entrée {statement} a une valeur fausse dans « {field} »</translation>
    </message>
    <message>
        <source>The statement {statement} is longer than {most} characters</source>
        <translation>L’entrée {statement} a plus de {most} lettres</translation>
    </message>
    <message>
        <source>The statement {statement} has values nested too deep</source>
        <translation>L’entrée {statement} a des valeurs trop imbriquées</translation>
    </message>
    <message>
        <source>The statement {statement} is there twice or at a wrong place</source>
        <translation>L’entrée {statement} est là deux fois ou au mauvais endroit</translation>
    </message>
    <message>
        <source>The statement {statement} says something else here</source>
        <translation>L’entrée {statement} dit autre chose ici</translation>
    </message>
    <message>
        <source>The statement {statement} has number {seq} of laptop {laptop}, as another here</source>
        <translation>L’entrée {statement} a le numéro {seq} de l’ordinateur {laptop}, comme une autre ici</translation>
    </message>
    <message>
        <source>These results are sealed, and no key here opens them</source>
        <translation>Ces résultats sont fermés par une clé, et aucune clé ici ne les ouvre</translation>
    </message>
    <message>
        <source>Open them where the office keeps its key</source>
        <translation>Ouvrez-les là où le bureau garde sa clé</translation>
    </message>
    <message>
        <source>“{key}” is not a key of an office</source>
        <translation>« {key} » n’est pas la clé d’un bureau</translation>
    </message>
    <message>
        <source>Type the whole key; it begins with age1</source>
        <translation>Tapez toute la clé ; elle commence par age1</translation>
    </message>
    <message>
        <source>This key file cannot be read ({cause})</source>
        <translation>Ce fichier de clé ne peut pas être lu ({cause})</translation>
    </message>
    <message>
        <source>Choose the file that “course-app keys new” made</source>
        <translation>Choisissez le fichier que « course-app keys new » a fait</translation>
    </message>
    <message>
        <source>The results could not be saved there ({cause})</source>
        <translation>Les résultats n’ont pas pu y être enregistrés ({cause})</translation>
    </message>
    <message>
        <source>This file could not be written ({cause})</source>
        <translation>Ce fichier n’a pas pu être écrit ({cause})</translation>
    </message>
    <message>
        <source>There is a key already, and it was left as it is</source>
        <translation>Il y a déjà une clé, et elle est restée telle quelle</translation>
    </message>
    <message>
        <source>See it with “course-app keys show”, or name another file with --key</source>
        <translation>Voyez-la avec « course-app keys show », ou nommez un autre fichier avec --key</translation>
    </message>
    <message>
        <source>There is room for {free} MB, but the results need {size} MB</source>
        <translation>Il y a de la place pour {free} Mo, mais il faut {size} Mo pour les résultats</translation>
    </message>
    <message>
        <source>The results need {size} MB, and this kind of stick takes 4000 MB in a file</source>
        <translation>Il faut {size} Mo pour les résultats, et ce type de clé USB accepte 4000 Mo par fichier</translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT, or save only newer results</source>
        <translation>Utilisez une clé USB au format exFAT, ou enregistrez seulement les résultats récents</translation>
    </message>
    <message>
        <source>What was read back is not what was saved</source>
        <translation>Ce qui a été relu n’est pas ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Use another stick; this one loses what it is given</source>
        <translation>Utilisez une autre clé USB ; celle-ci perd ce qu’on lui donne</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a record store</source>
        <translation>« {address} » n’est pas l’adresse d’un dépôt de résultats</translation>
    </message>
    <message>
        <source>Write it as https://lrs.example.org/xAPI, without a password</source>
        <translation>Écrivez-la comme https://lrs.example.org/xAPI, sans mot de passe</translation>
    </message>
    <message>
        <source>The address begins with http, so others could read what is sent</source>
        <translation>L’adresse commence par http, d’autres pourraient donc lire ce qui est envoyé</translation>
    </message>
    <message>
        <source>Use https, or add --allow-http on a network of your own</source>
        <translation>Utilisez https, ou ajoutez --allow-http sur votre propre réseau</translation>
    </message>
    <message>
        <source>The record store did not accept the name and password ({status})</source>
        <translation>Le dépôt n’a pas accepté le nom et le mot de passe ({status})</translation>
    </message>
    <message>
        <source>Look at the file with the credentials</source>
        <translation>Regardez le fichier avec les accès</translation>
    </message>
    <message>
        <source>The record store could not be reached ({cause})</source>
        <translation>Le dépôt n’a pas pu être joint ({cause})</translation>
    </message>
    <message>
        <source>Nothing is lost. Run the same command again later</source>
        <translation>Rien n’est perdu. Relancez la même commande plus tard</translation>
    </message>
    <message>
        <source>There is no record store at this address (answer {status})</source>
        <translation>Il n’y a pas de dépôt à cette adresse (réponse {status})</translation>
    </message>
    <message>
        <source>Give the address of its xAPI, which often ends with /xAPI</source>
        <translation>Donnez l’adresse de son xAPI, qui finit souvent par /xAPI</translation>
    </message>
    <message>
        <source>The record store refused the statement {statement} ({cause})</source>
        <translation>Le dépôt a refusé l’entrée {statement} ({cause})</translation>
    </message>
    <message>
        <source>Please report this; all others were sent</source>
        <translation>Merci de le signaler ; toutes les autres sont envoyées</translation>
    </message>
    <message>
        <source>The name and password for the record store cannot be read ({cause})</source>
        <translation>Le nom et le mot de passe du dépôt ne peuvent pas être lus ({cause})</translation>
    </message>
    <message>
        <source>Write “name:password” as the first line of this file</source>
        <translation>Écrivez « nom:motdepasse » sur la première ligne de ce fichier</translation>
    </message>
    <message>
        <source>there is no whole key in it</source>
        <translation>il ne contient pas de clé entière</translation>
    </message>
    <message>
        <source>The backup {cause} is damaged</source>
        <translation>La copie {cause} est abîmée</translation>
    </message>
    <message>
        <source>Choose another one; nothing was changed</source>
        <translation>Choisissez-en une autre ; rien n’a été changé</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved</source>
        <translation>Le disque est plein, rien de plus ne peut être enregistré</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}</source>
        <translation>Faites de la place sur le disque de {folder}</translation>
    </message>
    <message>
        <source>The data folder can be read but not written</source>
        <translation>Le dossier de données peut être lu mais pas écrit</translation>
    </message>
    <message>
        <source>Allow writing in {folder}, or choose another folder with --data</source>
        <translation>Permettez d’écrire dans {folder}, ou choisissez un autre dossier avec --data</translation>
    </message>
    <message>
        <source>Another program is holding the file with the answers</source>
        <translation>Un autre programme tient le fichier des réponses</translation>
    </message>
    <message>
        <source>Close programs that copy, sync or scan {folder}</source>
        <translation>Fermez les programmes qui copient, synchronisent ou analysent {folder}</translation>
    </message>
    <message>
        <source>The disk does not do what it is told ({cause})</source>
        <translation>Le disque ne fait pas ce qu’on lui demande ({cause})</translation>
    </message>
    <message>
        <source>Check that the disk of {folder} is connected and has room</source>
        <translation>Vérifiez que le disque de {folder} est branché et a de la place</translation>
    </message>
    <message>
        <source>The file with the answers is damaged</source>
        <translation>Le fichier des réponses est abîmé</translation>
    </message>
    <message>
        <source>Repair it with: course-app doctor --repair --data {folder}</source>
        <translation>Réparez-le avec : course-app doctor --repair --data {folder}</translation>
    </message>
    <message>
        <source>The file with the answers is gone, but backups of it are here</source>
        <translation>Le fichier des réponses a disparu, mais des copies de sécurité en sont là</translation>
    </message>
    <message>
        <source>Put it back, or go on from a backup with: course-app doctor --repair --data {folder}</source>
        <translation>Remettez-le en place, ou repartez d’une copie avec : course-app doctor --repair --data {folder}</translation>
    </message>
    <message>
        <source>The file with the answers cannot be opened ({cause})</source>
        <translation>Le fichier des réponses ne peut pas être ouvert ({cause})</translation>
    </message>
    <message>
        <source>Allow reading and writing in {folder}, or choose another --data</source>
        <translation>Permettez de lire et d’écrire dans {folder}, ou choisissez un autre --data</translation>
    </message>
    <message>
        <source>The file with the answers is not in the data folder</source>
        <translation>Le fichier des réponses n’est pas dans le dossier de données</translation>
    </message>
    <message>
        <source>Put {folder} back, or connect its disk again</source>
        <translation>Remettez {folder} à sa place, ou rebranchez son disque</translation>
    </message>
    <message>
        <source>The data folder was replaced by an older copy</source>
        <translation>Le dossier de données a été remplacé par une copie plus ancienne</translation>
    </message>
    <message>
        <source>Put back {folder} as it was, or open the app again</source>
        <translation>Remettez {folder} comme il était, ou rouvrez l’application</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made or written ({cause})</source>
        <translation>Le dossier de données {folder} ne peut pas être créé ou écrit ({cause})</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder with --data</source>
        <translation>Permettez d’y écrire, ou choisissez un autre dossier avec --data</translation>
    </message>
    <message>
        <source>Course App is already open with the data folder {folder}</source>
        <translation>Course App est déjà ouverte avec le dossier de données {folder}</translation>
    </message>
    <message>
        <source>Use the window that is open, or choose another --data</source>
        <translation>Utilisez la fenêtre ouverte, ou choisissez un autre --data</translation>
    </message>
    <message>
        <source>The data in {folder} was written by a newer Course App ({cause})</source>
        <translation>Les données de {folder} viennent d’une version plus récente de Course App ({cause})</translation>
    </message>
    <message>
        <source>Install the newest Course App; nothing was changed</source>
        <translation>Installez la version la plus récente de Course App ; rien n’a été changé</translation>
    </message>
    <message>
        <source>The app could not save: {cause}</source>
        <translation>L’application n’a pas pu enregistrer : {cause}</translation>
    </message>
    <message>
        <source>The answers wait in memory; please report this mistake</source>
        <translation>Les réponses attendent en mémoire ; merci de signaler cette erreur</translation>
    </message>
    <message>
        <source>The file could not be saved ({cause})</source>
        <translation>Le fichier n’a pas pu être enregistré ({cause})</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space on the disk</source>
        <translation>Choisissez un autre dossier, ou faites de la place sur le disque</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation>L’imprimante n’a pas pris le papier</translation>
    </message>
    <message>
        <source>See that it is switched on and has paper, or save a PDF and print it elsewhere</source>
        <translation>Voyez si elle est allumée et a du papier, ou enregistrez un PDF et imprimez-le ailleurs</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits</source>
        <translation>Un code PIN a de {least} à {most} chiffres</translation>
    </message>
    <message>
        <source>Type digits only</source>
        <translation>Tapez seulement des chiffres</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>Ce code PIN est facile à deviner</translation>
    </message>
    <message>
        <source>Choose digits that are not all the same or in a row</source>
        <translation>Choisissez des chiffres qui ne sont ni tous pareils ni à la suite</translation>
    </message>
    <message>
        <source>The PIN could not be saved ({cause})</source>
        <translation>Le code PIN n’a pas pu être enregistré ({cause})</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing in {folder}</source>
        <translation>Faites de la place sur le disque, ou permettez d’écrire dans {folder}</translation>
    </message>
    <message>
        <source>The file with the PIN cannot be read</source>
        <translation>Le fichier du code PIN ne peut pas être lu</translation>
    </message>
    <message>
        <source>Take the file {file} out of {folder}, then choose a PIN again</source>
        <translation>Enlevez le fichier {file} de {folder}, puis choisissez encore un code PIN</translation>
    </message>
    <message>
        <source>Look at the name, or copy the file to another place</source>
        <translation>Regardez le nom, ou copiez le fichier ailleurs</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a PDF, not a text file with names</source>
        <translation>C’est un tableur ou un PDF, pas un fichier texte avec des noms</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as CSV</source>
        <translation>Ouvrez-le dans son programme et enregistrez-le en CSV</translation>
    </message>
    <message>
        <source>There is no name in this file</source>
        <translation>Il n’y a aucun nom dans ce fichier</translation>
    </message>
    <message>
        <source>Write one name a line, or choose another file</source>
        <translation>Écrivez un nom par ligne, ou choisissez un autre fichier</translation>
    </message>
    <message>
        <source>The list is not in UTF-8; it was read as a Windows text</source>
        <translation>La liste n’est pas en UTF-8 ; elle a été lue comme un texte de Windows</translation>
    </message>
    <message>
        <source>Look at the names with accents before you go on</source>
        <translation>Regardez les noms avec accents avant de continuer</translation>
    </message>
    <message>
        <source>The quotation marks that begin here do not fit together</source>
        <translation>Les guillemets qui commencent ici ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Look at the names from this line on</source>
        <translation>Regardez les noms à partir de cette ligne</translation>
    </message>
    <message>
        <source>The list has more than {most} lines; from here on it is left out</source>
        <translation>La liste a plus de {most} lignes ; la suite est laissée de côté</translation>
    </message>
    <message>
        <source>Make several lists of it</source>
        <translation>Faites-en plusieurs listes</translation>
    </message>
    <message>
        <source>The list has {count} names, many more than fit into a room</source>
        <translation>La liste a {count} noms, bien plus que dans une salle</translation>
    </message>
    <message>
        <source>Look whether it is the right file</source>
        <translation>Regardez si c’est le bon fichier</translation>
    </message>
    <message>
        <source>The name “{start}” has {count} letters and was left out</source>
        <translation>Le nom « {start} » a {count} lettres et a été laissé de côté</translation>
    </message>
    <message>
        <source>Make it shorter, or type the person's name at the door</source>
        <translation>Raccourcissez-le, ou tapez le nom de la personne à l’entrée</translation>
    </message>
    <message>
        <source>There is no name in this line, so it was left out</source>
        <translation>Il n’y a pas de nom dans cette ligne, elle a été laissée de côté</translation>
    </message>
    <message>
        <source>Write a name, or take the line out</source>
        <translation>Écrivez un nom, ou enlevez la ligne</translation>
    </message>
    <message>
        <source>“{name}” has no letter, so it was left out</source>
        <translation>« {name} » n’a aucune lettre, ce nom a été laissé de côté</translation>
    </message>
    <message>
        <source>Signs that cannot be seen were taken out of the name “{name}”</source>
        <translation>Des signes invisibles ont été enlevés du nom « {name} »</translation>
    </message>
    <message>
        <source>Look whether the name is right</source>
        <translation>Regardez si le nom est juste</translation>
    </message>
    <message>
        <source>The name “{name}” stands here a second time; line {first} has it</source>
        <translation>Le nom « {name} » est ici une deuxième fois ; la ligne {first} l’a déjà</translation>
    </message>
    <message>
        <source>If these are two people, add a second name or the village</source>
        <translation>Si ce sont deux personnes, ajoutez un second nom ou le village</translation>
    </message>
    <message>
        <source>{hands} hands were counted, but {present} people are here</source>
        <translation>{hands} mains ont été comptées, mais {present} personnes sont là</translation>
    </message>
    <message>
        <source>Count again, or change the number of people here</source>
        <translation>Comptez encore, ou changez le nombre de personnes présentes</translation>
    </message>
    <message>
        <source>{found} cannot be a number of hands</source>
        <translation>{found} ne peut pas être un nombre de mains</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {most}</source>
        <translation>Tapez un nombre entier de 0 à {most}</translation>
    </message>
</context>
<context>
    <name>facilitator</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Analyse des questions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copies de sécurité</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>gradebook</name>
    <message>
        <source>Gradebook</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>Gradebook: {workshop}</source>
        <translation>Relevé de notes : {workshop}</translation>
    </message>
    <message>
        <source>Learners shown: {count}</source>
        <translation>Apprenants affichés : {count}</translation>
    </message>
    <message>
        <source>Learners will be listed here once somebody has begun a lesson.</source>
        <translation>Les apprenants seront ici quand quelqu’un aura commencé une leçon.</translation>
    </message>
    <message>
        <source>Nobody here has a score below {least}%.</source>
        <translation>Personne ici n’a moins de {least} %.</translation>
    </message>
    <message>
        <source>No name here has “{text}” in it.</source>
        <translation>Aucun nom ici ne contient « {text} ».</translation>
    </message>
    <message>
        <source>Nobody is on the list of this workshop yet.</source>
        <translation>Il n’y a encore personne sur la liste de cet atelier.</translation>
    </message>
    <message>
        <source>need help: below {least}%</source>
        <translation>ont besoin d’aide : moins de {least} %</translation>
    </message>
    <message>
        <source>passed every quiz</source>
        <translation>ont réussi tous les questionnaires</translation>
    </message>
    <message>
        <source>average of all quizzes</source>
        <translation>moyenne de tous les questionnaires</translation>
    </message>
    <message>
        <source>finished {quiz}</source>
        <translation>ont fini {quiz}</translation>
    </message>
    <message>
        <source>average of {quiz}</source>
        <translation>moyenne de {quiz}</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>apprenants</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}, dernier passage {when}</translation>
    </message>
    <message>
        <source>No quiz is finished here yet.</source>
        <translation>Aucun questionnaire n’est encore fini ici.</translation>
    </message>
    <message>
        <source>{right} of {count} right  ·  {score}%</source>
        <translation>{right} sur {count} justes  ·  {score} %</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Test de départ</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>{section} (no longer in the course)</source>
        <translation>{section} (n’est plus dans le cours)</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Apprenant sans nom</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>a besoin d’aide</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>passed all</source>
        <translation>tout réussi</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>il y a {count} jours</translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation>il y a {count} semaines</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
</context>
<context>
    <name>home_views</name>
    <message>
        <source>Passed.</source>
        <translation>Réussi.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Pas encore essayé.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Pas encore réussi.</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>Pages read: {read} of {total}.</source>
        <translation>Pages lues : {read} sur {total}.</translation>
    </message>
    <message>
        <source>Quiz passed.</source>
        <translation>Questionnaire réussi.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
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
        <source>Short lessons, each with a small quiz: {count} in all. About {minutes} minutes each. You can stop at any time. Your place and your answers are kept on this laptop.</source>
        <translation>Des leçons courtes, chacune avec un petit questionnaire : {count} en tout. Environ {minutes} minutes chacune. Vous pouvez vous arrêter à tout moment. Votre place et vos réponses sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try {count} questions first</source>
        <translation>Essayer d’abord {count} questions</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Commencez ici</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Commencer la première leçon</translation>
    </message>
    <message>
        <source>You stopped at question {number} of {total} in the quiz.</source>
        <translation>Vous étiez à la question {number} sur {total} du questionnaire.</translation>
    </message>
    <message>
        <source>You stopped at missed question {number} of {total} in the quiz.</source>
        <translation>Vous étiez à la question manquée {number} sur {total} du questionnaire.</translation>
    </message>
    <message>
        <source>You stopped at page {number} of {total}: “{title}”.</source>
        <translation>Vous étiez à la page {number} sur {total} : « {title} ».</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Encore {minutes} minutes environ.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left, then a quiz of {count} questions.</source>
        <translation>Encore {minutes} minutes environ, puis un questionnaire de {count} questions.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Commencer la leçon</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Recommencer la leçon</translation>
    </message>
    <message>
        <source>You stopped at question {number} of {total}.</source>
        <translation>Vous étiez à la question {number} sur {total}.</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Questions avant de commencer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Practice of what was missed</source>
        <translation>Exercice sur ce qui était faux</translation>
    </message>
    <message>
        <source>Go on with the lessons</source>
        <translation>Continuer les leçons</translation>
    </message>
    <message>
        <source>All lessons are done</source>
        <translation>Toutes les leçons sont faites</translation>
    </message>
    <message>
        <source>You have passed the course with {score}%. You can read any lesson again.</source>
        <translation>Vous avez réussi le cours avec {score} %. Vous pouvez relire toutes les leçons.</translation>
    </message>
    <message>
        <source>The course is passed</source>
        <translation>Le cours est réussi</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Enregistrer une attestation</translation>
    </message>
    <message>
        <source>See my final test</source>
        <translation>Voir mon test final</translation>
    </message>
    <message>
        <source>Read the first lesson again</source>
        <translation>Relire la première leçon</translation>
    </message>
    <message>
        <source>{count} questions about the whole course, about {minutes} minutes. You see the answers at the end. The test is passed with {mark}%.</source>
        <translation>{count} questions sur tout le cours, environ {minutes} minutes. Vous voyez les réponses à la fin. Le test est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Go to the final test</source>
        <translation>Aller au test final</translation>
    </message>
    <message>
        <source>Try the final test again</source>
        <translation>Réessayer le test final</translation>
    </message>
    <message>
        <source>The final test is not passed yet. You can try again {when}.</source>
        <translation>Le test final n’est pas encore réussi. Vous pouvez réessayer {when}.</translation>
    </message>
    <message>
        <source>lessons are done: all pages read, quiz passed.</source>
        <translation>leçons sont faites : toutes les pages lues, questionnaire réussi.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Votre lecture</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>pages are read.</source>
        <translation>pages sont lues.</translation>
    </message>
    <message>
        <source>lessons are done. Pages read: {read} of {total}.</source>
        <translation>leçons sont faites. Pages lues : {read} sur {total}.</translation>
    </message>
    <message>
        <source>See progress</source>
        <translation>Voir l’avancée</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Vos leçons</translation>
    </message>
    <message>
        <source>A quiz is passed with {mark}%.</source>
        <translation>Un questionnaire est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Your average is {average}%. A quiz is passed with {mark}%.</source>
        <translation>Votre moyenne est de {average} %. Un questionnaire est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Your quizzes</source>
        <translation>Vos questionnaires</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous savez faire</translation>
    </message>
    <message>
        <source>objectives are met.</source>
        <translation>objectifs sont atteints.</translation>
    </message>
    <message>
        <source>objectives are met. Still known a day later: {count}.</source>
        <translation>objectifs sont atteints. Encore sus un jour après : {count}.</translation>
    </message>
    <message>
        <source>questions are due.</source>
        <translation>questions à revoir.</translation>
    </message>
    <message>
        <source>questions, about {minutes} minutes. They help you not to forget.</source>
        <translation>questions, environ {minutes} minutes. Elles aident à ne pas oublier.</translation>
    </message>
    <message>
        <source>questions, about 1 minute. They help you not to forget.</source>
        <translation>questions, environ 1 minute. Elles aident à ne pas oublier.</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Réviser maintenant</translation>
    </message>
    <message>
        <source>questions are due. After a quiz, its questions come back here.</source>
        <translation>questions à revoir. Après un questionnaire, ses questions reviennent ici.</translation>
    </message>
    <message>
        <source>questions are due. The next ones come {when}.</source>
        <translation>questions à revoir. Les prochaines viennent {when}.</translation>
    </message>
    <message>
        <source>See when</source>
        <translation>Voir quand</translation>
    </message>
</context>
<context>
    <name>keying</name>
    <message>
        <source>Reading …</source>
        <translation>Lecture …</translation>
    </message>
    <message>
        <source>Write down who came first. Their papers can be typed in here then.</source>
        <translation>Notez d’abord qui est venu. Leurs feuilles pourront alors être saisies ici.</translation>
    </message>
    <message>
        <source>Papers can be typed in here once there is a workshop.</source>
        <translation>Des feuilles peuvent être saisies ici dès qu’il y a un atelier.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>rien encore de saisi</translation>
    </message>
    <message>
        <source>{name}, question {number}</source>
        <translation>{name}, question {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Go to the next or the last control</source>
        <translation>Aller à l’élément suivant ou précédent</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Appuyer dessus</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Montrer ces touches</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Next colours: light, dark, high contrast</source>
        <translation>Couleurs suivantes : clair, sombre, fort contraste</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Plein écran, et retour</translation>
    </message>
    <message>
        <source>Close the app; everything is kept</source>
        <translation>Fermer l’application ; tout est gardé</translation>
    </message>
    <message>
        <source>Read aloud, pause, read on</source>
        <translation>Lire à voix haute, mettre en pause, continuer</translation>
    </message>
    <message>
        <source>Read aloud from the beginning</source>
        <translation>Lire à voix haute depuis le début</translation>
    </message>
    <message>
        <source>Do what the filled button says</source>
        <translation>Faire ce que dit le bouton en couleur</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>Scroll down; at the end, next page</source>
        <translation>Descendre ; à la fin, page suivante</translation>
    </message>
    <message>
        <source>Scroll up; at the top, page before</source>
        <translation>Monter ; en haut, page d’avant</translation>
    </message>
    <message>
        <source>Scroll by two lines</source>
        <translation>Avancer de deux lignes</translation>
    </message>
    <message>
        <source>Write a note at this page; Esc closes it</source>
        <translation>Écrire une note à cette page ; Esc la ferme</translation>
    </message>
    <message>
        <source>Set a bookmark, or take it away</source>
        <translation>Mettre un marque-page, ou l’enlever</translation>
    </message>
    <message>
        <source>Print this lesson, or save it as a PDF</source>
        <translation>Imprimer cette leçon, ou l’enregistrer en PDF</translation>
    </message>
    <message>
        <source>Home; your place is kept</source>
        <translation>Accueil ; votre place est gardée</translation>
    </message>
    <message>
        <source>Go to the result above or below</source>
        <translation>Aller au résultat au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Open it, with the words marked</source>
        <translation>L’ouvrir, avec les mots marqués</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Choisir une réponse</translation>
    </message>
    <message>
        <source>Go to the answer above or below</source>
        <translation>Aller à la réponse au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Answer, then go on</source>
        <translation>Répondre, puis continuer</translation>
    </message>
    <message>
        <source>Home; your answers are kept</source>
        <translation>Accueil ; vos réponses sont gardées</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>learner_views</name>
    <message>
        <source>Here before</source>
        <translation>Déjà venu</translation>
    </message>
    <message>
        <source>Here today at {time}</source>
        <translation>Ici aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Here yesterday</source>
        <translation>Ici hier</translation>
    </message>
    <message>
        <source>Here {count} days ago</source>
        <translation>Ici il y a {count} jours</translation>
    </message>
    <message>
        <source>Here {count} months ago</source>
        <translation>Ici il y a {count} mois</translation>
    </message>
    <message>
        <source>Has not begun yet</source>
        <translation>N’a pas encore commencé</translation>
    </message>
    <message>
        <source>In another course or a test</source>
        <translation>Dans un autre cours ou un test</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>Apprend maintenant</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Removed: {title}</source>
        <translation>Enlevé : {title}</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>C’est revenu.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Pages that are no longer in the course</source>
        <translation>Pages qui ne sont plus dans le cours</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Que faut-il imprimer</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Feuille à distribuer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No workshop: empty lines</source>
        <translation>Sans atelier : lignes vides</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Taille du papier</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>true</source>
        <translation>vrai</translation>
    </message>
    <message>
        <source>false</source>
        <translation>faux</translation>
    </message>
    <message>
        <source>Voting cards</source>
        <translation>Cartes de vote</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>plier</translation>
    </message>
    <message>
        <source>Made from: {title}</source>
        <translation>D’après : {title}</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Tous les questionnaires</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Only the first {count} names are on this list.</source>
        <translation>Seuls les {count} premiers noms sont sur cette liste.</translation>
    </message>
    <message>
        <source>One for each person or pair. They write on the answer sheet.</source>
        <translation>Une pour chaque personne ou paire. Elles écrivent sur la feuille de réponses.</translation>
    </message>
    <message>
        <source>One for each person, and one without a name. Type them in afterwards.</source>
        <translation>Une pour chaque personne, et une sans nom. Saisissez-les ensuite.</translation>
    </message>
    <message>
        <source>For you only. The code at the foot says which sheet it fits.</source>
        <translation>Pour vous seulement. Le code en bas dit à quelle feuille elle va.</translation>
    </message>
    <message>
        <source>One page for each person. Fold along both lines, letters outside.</source>
        <translation>Une page pour chaque personne. Pliez sur les deux lignes, lettres vers l’extérieur.</translation>
    </message>
    <message>
        <source>Everybody on the list, with empty lines for others.</source>
        <translation>Tous ceux de la liste, avec des lignes vides pour d’autres.</translation>
    </message>
    <message>
        <source>For people to take home, or to cut up for an activity.</source>
        <translation>À emporter chez soi, ou à découper pour une activité.</translation>
    </message>
    <message>
        <source>For those who have passed, in the order of their names.</source>
        <translation>Pour ceux qui ont réussi, dans l’ordre de leurs noms.</translation>
    </message>
    <message>
        <source>Nobody here has passed the final test yet.</source>
        <translation>Personne ici n’a encore réussi le test final.</translation>
    </message>
    <message>
        <source>This course has no handouts.</source>
        <translation>Ce cours n’a pas de feuilles à distribuer.</translation>
    </message>
    <message>
        <source>This quiz has no questions.</source>
        <translation>Ce questionnaire n’a pas de questions.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Feuille de questions</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Feuilles de réponses</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>A–D voting cards</source>
        <translation>Cartes de vote A–D</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Feuilles à distribuer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF and print it elsewhere.</source>
        <translation>Cet ordinateur n’a pas d’imprimante. Enregistrez un PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>on ne peut pas l’écrire</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Imprimer ou enregistrer</translation>
    </message>
    <message>
        <source>Save it as a PDF file to print or share later, or print it now.</source>
        <translation>Enregistrez en PDF pour l’imprimer ou le partager plus tard, ou imprimez maintenant.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written ({cause}). Choose another place.</source>
        <translation>Le fichier n’a pas pu être écrit ({cause}). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Enregistré sous {name} dans {folder}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Save a PDF and print it elsewhere.</source>
        <translation>L’imprimante n’a pas pris les pages. Enregistrez un PDF et imprimez-le ailleurs.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Pas imprimé</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Mon avancée</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Pour l’animateur</translation>
    </message>
    <message>
        <source>Change the learner</source>
        <translation>Changer d’apprenant</translation>
    </message>
    <message>
        <source>Save results to a stick</source>
        <translation>Enregistrer les résultats sur une clé USB</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>À propos de cette application</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
</context>
<context>
    <name>presented</name>
    <message>
        <source>This lesson has no plan for a facilitator. Show its pages and talk about them.</source>
        <translation>Cette leçon n’a pas de plan pour l’animateur. Montrez ses pages et parlez-en.</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Ce que ce groupe a oublié</translation>
    </message>
    <message>
        <source>This group has not answered questions in the app or on paper yet. When it has, up to five of its weak questions are here at the next meeting.</source>
        <translation>Ce groupe n’a pas encore répondu à des questions dans l’application ou sur papier. Alors, jusqu’à cinq de ses questions faibles seront ici à la prochaine rencontre.</translation>
    </message>
    <message>
        <source>“Before we begin: a few questions from the last time. Think alone, then show a letter.”</source>
        <translation>« Avant de commencer : quelques questions de la dernière fois. Que chacun réfléchisse seul, puis montre une lettre. »</translation>
    </message>
    <message>
        <source>Show each question and count the hands. Take 2 minutes for each.</source>
        <translation>Montrez chaque question et comptez les mains. Prenez 2 minutes pour chacune.</translation>
    </message>
    <message>
        <source>Chosen from what this group answered:</source>
        <translation>Choisies d’après les réponses de ce groupe :</translation>
    </message>
    <message>
        <source>“{question}” – not right the last time: {wrong} of {asked}</source>
        <translation>« {question} » – pas juste la dernière fois : {wrong} sur {asked}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>My progress</source>
        <translation>Mon avancée</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Best score at each quiz</source>
        <translation>Meilleur score de chaque questionnaire</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous savez faire</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Ce que vous avez essayé</translation>
    </message>
    <message>
        <source>Days with learning</source>
        <translation>Jours d’apprentissage</translation>
    </message>
    <message>
        <source>You have passed the course with {score}%.</source>
        <translation>Vous avez réussi le cours avec {score} %.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>No learning in the last {weeks} weeks.</source>
        <translation>Pas d’apprentissage ces {weeks} dernières semaines.</translation>
    </message>
    <message>
        <source>Days with learning in the last {weeks} weeks: {count}. The last one: {date}.</source>
        <translation>Jours d’apprentissage ces {weeks} dernières semaines : {count}. Le dernier : {date}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>the mean of your best scores. Passed with {mark}%.</source>
        <translation>la moyenne de vos meilleurs scores. Réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>no quiz is finished yet. Passed with {mark}%.</source>
        <translation>aucun questionnaire n’est encore fini. Réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>are done. Pages read: {read} of {total}.</source>
        <translation>sont faites. Pages lues : {read} sur {total}.</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Questionnaires</translation>
    </message>
    <message>
        <source>objectives are met. Still known a day later: {count}.</source>
        <translation>objectifs sont atteints. Encore sus un jour après : {count}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>of reading and answering.</source>
        <translation>de lecture et de réponses.</translation>
    </message>
    <message>
        <source>Pages read: {read} of {total}</source>
        <translation>Pages lues : {read} sur {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>pas encore essayé</translation>
    </message>
    <message>
        <source>{score}%, passed</source>
        <translation>{score} %, réussi</translation>
    </message>
    <message>
        <source>{score}%, not yet</source>
        <translation>{score} %, pas encore</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Still known a day later</source>
        <translation>Encore su un jour après</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Questions avant de commencer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Pas encore réussi</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>quiz_views</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Questions avant de commencer</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Ce que vous savez faire maintenant</translation>
    </message>
    <message>
        <source>Lesson by lesson</source>
        <translation>Leçon par leçon</translation>
    </message>
    <message>
        <source>Missed: {count}. Practice changes no score.</source>
        <translation>Manquées : {count}. L’exercice ne change pas le score.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Each question was asked until it was right. Your score stays as it was: this was practice.</source>
        <translation>Chaque question a été posée jusqu’à ce qu’elle soit juste. Votre score reste le même : c’était un exercice.</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Your answers are kept</source>
        <translation>Vos réponses sont gardées</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{right} sur {total} justes du premier coup</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} sur {total} justes</translation>
    </message>
    <message>
        <source>Each question comes back when it is time. What was not right comes sooner.</source>
        <translation>Chaque question revient quand il est temps. Ce qui n’était pas juste revient plus tôt.</translation>
    </message>
    <message>
        <source>You have passed the course. The test is passed with {mark}%.</source>
        <translation>Vous avez réussi le cours. Le test est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Not passed yet. The final test is passed with {mark}%.</source>
        <translation>Pas encore réussi. Le test final est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Passed. A quiz is passed with {mark}%.</source>
        <translation>Réussi. Un questionnaire est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Not passed yet. A quiz is passed with {mark}%. Read the pages below again, and ask somebody to look at them with you.</source>
        <translation>Pas encore réussi. Un questionnaire est réussi avec {mark} %. Relisez les pages ci-dessous, et demandez à quelqu’un de les regarder avec vous.</translation>
    </message>
    <message>
        <source>On the way: a quiz is passed with {mark}%. Read the pages below again, then try once more.</source>
        <translation>En chemin : un questionnaire est réussi avec {mark} %. Relisez les pages ci-dessous, puis essayez encore.</translation>
    </message>
    <message>
        <source>Not passed yet. A quiz is passed with {mark}%.</source>
        <translation>Pas encore réussi. Un questionnaire est réussi avec {mark} %.</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Quitter la révision</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Quitter l’exercice</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Quitter le test</translation>
    </message>
    <message>
        <source>Leave the quiz</source>
        <translation>Quitter le questionnaire</translation>
    </message>
    <message>
        <source>The questions are about the whole course, and a guess costs nothing. You see the answers after the last one. The test is passed with {mark}%. You can stop at any time and go on later.</source>
        <translation>Les questions portent sur tout le cours, et deviner ne coûte rien. Vous voyez les réponses après la dernière. Le test est réussi avec {mark} %. Vous pouvez vous arrêter à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>{count} questions  ·  about {minutes} min</source>
        <translation>{count} questions  ·  environ {minutes} min</translation>
    </message>
    <message>
        <source>Begin the final test</source>
        <translation>Commencer le test final</translation>
    </message>
    <message>
        <source>All {count} questions are answered</source>
        <translation>Les {count} questions ont une réponse</translation>
    </message>
    <message>
        <source>You will see the answers in the lessons.</source>
        <translation>Vous verrez les réponses dans les leçons.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Commencer la première leçon</translation>
    </message>
    <message>
        <source>Before the course: {before} of {total} right. Now: {now} of {total}.</source>
        <translation>Avant le cours : {before} sur {total} justes. Maintenant : {now} sur {total}.</translation>
    </message>
    <message>
        <source>You can try again {when}.</source>
        <translation>Vous pouvez réessayer {when}.</translation>
    </message>
    <message>
        <source>You can try again {when}, or after reading 1 page below again.</source>
        <translation>Vous pouvez réessayer {when}, ou après avoir relu la page ci-dessous.</translation>
    </message>
    <message>
        <source>You can try again {when}, or after reading the {count} pages below again.</source>
        <translation>Vous pouvez réessayer {when}, ou après avoir relu les {count} pages ci-dessous.</translation>
    </message>
    <message>
        <source>More questions come when you try the quiz again. An objective is met when its line is full.</source>
        <translation>D’autres questions viendront quand vous referez le questionnaire. Un objectif est atteint quand sa ligne est pleine.</translation>
    </message>
    <message>
        <source>Right answers: {right} of {total}</source>
        <translation>Bonnes réponses : {right} sur {total}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Still known a day later</source>
        <translation>Encore su un jour après</translation>
    </message>
    <message>
        <source>A good answer: {text}</source>
        <translation>Une bonne réponse : {text}</translation>
    </message>
    <message>
        <source>You found in your text: {met} of {total}.</source>
        <translation>Vous avez trouvé dans votre texte : {met} sur {total}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Bookmark set.</source>
        <translation>Marque-page mis.</translation>
    </message>
    <message>
        <source>Bookmark taken away.</source>
        <translation>Marque-page enlevé.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Tous les ateliers</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>What it says about people</source>
        <translation>Ce qu’il dit des personnes</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Taille du papier</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel, all tables</source>
        <translation>Excel, tous les tableaux</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Calcul en cours …</translation>
    </message>
    <message>
        <source>Codes stand for names. They are the same in all reports of one workshop.</source>
        <translation>Des codes remplacent les noms. Ils sont les mêmes dans tous les rapports d’un atelier.</translation>
    </message>
    <message>
        <source>Nobody is named, and counts under {least} are not told.</source>
        <translation>Personne n’est nommé, et les nombres sous {least} ne sont pas dits.</translation>
    </message>
    <message>
        <source>People are named. Keep this report where only those may see it who should.</source>
        <translation>Les personnes sont nommées. Gardez ce rapport là où seuls ceux qui le doivent peuvent le voir.</translation>
    </message>
    <message>
        <source>Reports will be made here once there is a workshop.</source>
        <translation>Des rapports seront faits ici dès qu’il y a un atelier.</translation>
    </message>
    <message>
        <source>Choose a workshop.</source>
        <translation>Choisissez un atelier.</translation>
    </message>
    <message>
        <source>Nobody here has finished this quiz yet.</source>
        <translation>Personne ici n’a encore fini ce questionnaire.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré : {name}</translation>
    </message>
    <message>
        <source>Workshop summary</source>
        <translation>Résumé de l’atelier</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Relevé de notes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Codes instead of names</source>
        <translation>Codes à la place des noms</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Totaux seulement</translation>
    </message>
    <message>
        <source>Only the first {count} lines are on paper. A spreadsheet has all.</source>
        <translation>Seules les {count} premières lignes sont sur papier. Un tableur les a toutes.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>rescue_views</name>
    <message>
        <source>archived</source>
        <translation>aux archives</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Reading: {title}</source>
        <translation>Lecture : {title}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Questionnaire : {title}</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>Questions before the course</source>
        <translation>Questions avant le cours</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Pages : {count}</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Réponses : {count}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>pas fini</translation>
    </message>
    <message>
        <source>Score: {score}%</source>
        <translation>Score : {score} %</translation>
    </message>
    <message>
        <source>The record of {one} joined that of {other}</source>
        <translation>La fiche de {one} est réunie à celle de {other}</translation>
    </message>
    <message>
        <source>Steps moved from {one} to {other}: {count}</source>
        <translation>Étapes déplacées de {one} à {other} : {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Enlevés : {count}</translation>
    </message>
</context>
<context>
    <name>result_steps</name>
    <message>
        <source>Practise the missed ones</source>
        <translation>S’exercer sur ce qui était faux</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Aller à l’accueil</translation>
    </message>
    <message>
        <source>Review more</source>
        <translation>Réviser encore</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Leçon suivante</translation>
    </message>
    <message>
        <source>Try the quiz again</source>
        <translation>Refaire le questionnaire</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Enregistrer une attestation</translation>
    </message>
    <message>
        <source>Try the final test again</source>
        <translation>Réessayer le test final</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Relire : {page}</translation>
    </message>
</context>
<context>
    <name>review_place</name>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Rien à réviser pour le moment</translation>
    </message>
    <message>
        <source>After the quiz of a lesson, its questions come back here. Each one comes shortly before it would be forgotten: first after a day or two, then later and later. A review takes at most 5 minutes.</source>
        <translation>Après le questionnaire d’une leçon, ses questions reviennent ici. Chacune vient peu avant qu’on l’oublie : d’abord après un jour ou deux, puis de plus en plus tard. Une révision dure 5 minutes au plus.</translation>
    </message>
    <message>
        <source>Go on with the lessons</source>
        <translation>Continuer les leçons</translation>
    </message>
    <message>
        <source>{secure} of {total} objectives are secure</source>
        <translation>{secure} sur {total} objectifs sont solides</translation>
    </message>
    <message>
        <source>An objective is secure when a review, a day or more after it was met, was right too. Objectives met: {met} of {total}.</source>
        <translation>Un objectif est solide quand une révision, un jour ou plus après l’avoir atteint, était juste aussi. Objectifs atteints : {met} sur {total}.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>À revoir maintenant</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Rien à revoir maintenant</translation>
    </message>
    <message>
        <source>You need not do anything. The next questions come {when}.</source>
        <translation>Vous n’avez rien à faire. Les prochaines questions viennent {when}.</translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation>Environ 1 minute.</translation>
    </message>
    <message>
        <source>About {minutes} minutes.</source>
        <translation>Environ {minutes} minutes.</translation>
    </message>
    <message>
        <source>One review asks {asked} of them, the least remembered first.</source>
        <translation>Une révision en pose {asked}, les moins bien retenues d’abord.</translation>
    </message>
    <message>
        <source>You see after each answer whether it was right, and why.</source>
        <translation>Après chaque réponse, vous voyez si elle est juste, et pourquoi.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} questions</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Réviser maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In {count} days</source>
        <translation>Dans {count} jours</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>dans {count} jours</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Saved ✓</source>
        <translation>Enregistré ✓</translation>
    </message>
    <message>
        <source>Saved on this laptop ✓</source>
        <translation>Enregistré sur cet ordinateur ✓</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are kept in memory and the app tries again. Do not close it.</source>
        <translation>Pas encore enregistré. Vos réponses sont en mémoire et l’application réessaie. Ne la fermez pas.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
</context>
<context>
    <name>search_place</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>Type a word, or only its beginning. It is looked for in all lessons, in the words of the course and in your notes.</source>
        <translation>Tapez un mot, ou seulement son début. On le cherche dans toutes les leçons, dans les mots du cours et dans vos notes.</translation>
    </message>
    <message>
        <source>Still getting ready</source>
        <translation>Encore en préparation</translation>
    </message>
    <message>
        <source>The words of the course are put in order. This is needed only once.</source>
        <translation>Les mots du cours sont mis en ordre. C’est nécessaire une seule fois.</translation>
    </message>
    <message>
        <source>No page, word or note has “{query}”. Try another word, or a shorter one.</source>
        <translation>Aucune page, aucun mot, aucune note n’a « {query} ». Essayez un autre mot, ou un plus court.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été trouvé</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Trouvé : {count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>As the laptop</source>
        <translation>Comme l’ordinateur</translation>
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
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>F9 takes the next colours at any time.</source>
        <translation>F9 change les couleurs à tout moment.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Ctrl and + or − change it at any time.</source>
        <translation>Ctrl et + ou − la changent à tout moment.</translation>
    </message>
    <message>
        <source>More room between letters</source>
        <translation>Plus d’espace entre les lettres</translation>
    </message>
    <message>
        <source>Letters without serifs, with more room between letters, words and lines. This helps many people with dyslexia.</source>
        <translation>Des lettres simples, avec plus d’espace entre les lettres, les mots et les lignes. Cela aide beaucoup de personnes dyslexiques.</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>Off: menus open at once, and nothing blinks.</source>
        <translation>Non : les menus s’ouvrent d’un coup, et rien ne clignote.</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Langue de l’application</translation>
    </message>
    <message>
        <source>The buttons and messages. It changes at once.</source>
        <translation>Les boutons et les messages. Elle change tout de suite.</translation>
    </message>
    <message>
        <source>As the app, where there is one</source>
        <translation>Comme l’application, si possible</translation>
    </message>
    <message>
        <source>As the course was written</source>
        <translation>Comme le cours a été écrit</translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation>Langue des leçons</translation>
    </message>
    <message>
        <source>Your progress is the same in every language.</source>
        <translation>Votre avancée est la même dans toutes les langues.</translation>
    </message>
    <message>
        <source>Ask “Sure” or “Not sure”</source>
        <translation>Demander « Je sais » ou « J’hésite »</translation>
    </message>
    <message>
        <source>In a quiz you can say how sure you are. It helps to choose what to review.</source>
        <translation>Dans un questionnaire, vous pouvez dire si vous hésitez. Cela aide à choisir ce qu’il faut réviser.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lente</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus rapide</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Vitesse de la lecture à voix haute</translation>
    </message>
    <message>
        <source>“Read aloud” stands below a page or a question. It needs a voice on this laptop.</source>
        <translation>« Lire à voix haute » se trouve sous une page ou une question. Il faut une voix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Ask who is learning after</source>
        <translation>Demander qui apprend après</translation>
    </message>
    <message>
        <source>When nobody uses the laptop for so long. For a laptop with more than one learner.</source>
        <translation>Quand personne n’utilise l’ordinateur pendant ce temps. Pour un ordinateur avec plusieurs apprenants.</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Pre-test</source>
        <translation>Test de départ</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Test final</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Sépare</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Efficace</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Apprenant</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier passage</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ont fini</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>Besoin d’aide</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>Noté le</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Choisi par</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>unsaved_box</name>
    <message>
        <source>Some of your work is not saved yet: {count} steps.</source>
        <translation>Une partie de votre travail n’est pas encore enregistrée : {count} étapes.</translation>
    </message>
    <message>
        <source>The disk does not take it now. Make room, wait, then close again.</source>
        <translation>Le disque ne l’accepte pas maintenant. Faites de la place, attendez, puis fermez encore une fois.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and lose {count} steps</source>
        <translation>Fermer et perdre {count} étapes</translation>
    </message>
</context>
<context>
    <name>usb</name>
    <message>
        <source>Saving. Leave the stick where it is.</source>
        <translation>Enregistrement. Laissez la clé USB en place.</translation>
    </message>
    <message>
        <source>Stopped. Nothing on the stick was changed.</source>
        <translation>Arrêté. Rien n’a changé sur la clé USB.</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Choisissez un dossier pour les résultats</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>Stopped. Nothing in the folder was changed.</source>
        <translation>Arrêté. Rien n’a été modifié dans le dossier.</translation>
    </message>
    <message>
        <source>Choose files of results</source>
        <translation>Choisir des fichiers de résultats</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Fichiers de résultats</translation>
    </message>
    <message>
        <source>Stopped. Of the file in hand nothing was brought in.</source>
        <translation>Arrêté. Rien n’a été ajouté du fichier en cours.</translation>
    </message>
    <message>
        <source>{name} · can only be read</source>
        <translation>{name} · lecture seulement</translation>
    </message>
    <message>
        <source>{name} · free: {free}</source>
        <translation>{name} · libre : {free}</translation>
    </message>
    <message>
        <source>Safe to remove. The results are on “{drive}”, and reading them back gave the same. Answers and other entries: {count}. Size: {size}.</source>
        <translation>Vous pouvez la retirer. Les résultats sont sur « {drive} », et la relecture a donné la même chose. Réponses et autres entrées : {count}. Taille : {size}.</translation>
    </message>
    <message>
        <source>The results are in the folder “{folder}”, as “{file}”, and reading them back gave the same. Answers and other entries: {count}. Size: {size}.</source>
        <translation>Les résultats sont dans le dossier « {folder} », sous le nom « {file} », et leur relecture a donné la même chose. Réponses et autres entrées : {count}. Taille : {size}.</translation>
    </message>
    <message>
        <source>They are sealed: only the office can open them.</source>
        <translation>Ils sont fermés par une clé : seul le bureau peut les ouvrir.</translation>
    </message>
    <message>
        <source>No file of results was found there.</source>
        <translation>Aucun fichier de résultats n’y a été trouvé.</translation>
    </message>
    <message>
        <source>New: {new}. Already here: {known}. Files refused: {refused}.</source>
        <translation>Nouveaux : {new}. Déjà ici : {known}. Fichiers refusés : {refused}.</translation>
    </message>
    <message>
        <source>{file} was refused. {why}</source>
        <translation>{file} a été refusé. {why}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: new entries: {count}</source>
        <translation>Ordinateur {laptop} : nouvelles entrées : {count}</translation>
    </message>
    <message>
        <source>Learners who were not known here: {count}</source>
        <translation>Apprenants inconnus ici avant : {count}</translation>
    </message>
    <message>
        <source>Entries taken back or given back: {count}</source>
        <translation>Entrées enlevées ou rendues : {count}</translation>
    </message>
    <message>
        <source>Entries moved to another learner: {count}</source>
        <translation>Entrées déplacées vers un autre apprenant : {count}</translation>
    </message>
    <message>
        <source>Records that joined another: {count}</source>
        <translation>Fiches réunies à une autre : {count}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: entries {first} to {last} have not arrived. Save its results again there.</source>
        <translation>Ordinateur {laptop} : les entrées {first} à {last} ne sont pas arrivées. Enregistrez là-bas ses résultats encore une fois.</translation>
    </message>
    <message>
        <source>Other holes: {count}</source>
        <translation>Autres trous : {count}</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1 minute</translation>
    </message>
    <message>
        <source>in {count} minutes</source>
        <translation>dans {count} minutes</translation>
    </message>
    <message>
        <source>in about 1 hour</source>
        <translation>dans 1 heure environ</translation>
    </message>
    <message>
        <source>in about {count} hours</source>
        <translation>dans {count} heures environ</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>dans {count} jours</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Those who know the rest well got it wrong more often. Check the key first.</source>
        <translation>Ceux qui savent bien le reste se sont trompés plus souvent. Vérifiez d’abord la clé.</translation>
    </message>
    <message>
        <source>It hardly tells those who know the rest from those who do not. Check the wording.</source>
        <translation>Elle distingue à peine ceux qui savent le reste de ceux qui ne le savent pas. Vérifiez le texte.</translation>
    </message>
    <message>
        <source>{facility:.0f}% is not much more than guessing earns ({guess:.0f}%). Teach it again.</source>
        <translation>{facility:.0f} %, ce n’est pas beaucoup plus qu’en devinant ({guess:.0f} %). Enseignez-le encore.</translation>
    </message>
    <message>
        <source>{facility:.0f}% is no more than guessing earns ({guess:.0f}%). Teach it again.</source>
        <translation>{facility:.0f} %, ce n’est pas plus qu’en devinant ({guess:.0f} %). Enseignez-le encore.</translation>
    </message>
    <message>
        <source>“{option}” is chosen by those who know the rest well. See if it is right, too.</source>
        <translation>« {option} » est choisie par ceux qui savent bien le reste. Voyez si elle est juste aussi.</translation>
    </message>
    <message>
        <source>All were right, so it does not tell who knows more.</source>
        <translation>Tous avaient juste, donc elle ne montre pas qui en sait plus.</translation>
    </message>
    <message>
        <source>Nobody was right, so it does not tell who knows more.</source>
        <translation>Personne n’avait juste, donc elle ne montre pas qui en sait plus.</translation>
    </message>
    <message>
        <source>Nobody chose “{option}”.</source>
        <translation>Personne n’a choisi « {option} ».</translation>
    </message>
    <message>
        <source>This rests on {count} people, so it is rough.</source>
        <translation>Cela repose sur {count} personnes, donc c’est à peu près.</translation>
    </message>
    <message>
        <source>With {count} people only counts are shown; shares need {least} or more.</source>
        <translation>Avec {count} personnes, seuls des nombres sont montrés ; les pourcentages en demandent {least} ou plus.</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>très bon</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>suffisant</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>très faible</translation>
    </message>
    <message>
        <source>probably invalid</source>
        <translation>sans doute pas valable</translation>
    </message>
    <message>
        <source>easy for this group</source>
        <translation>facile pour ce groupe</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>hard for this group</source>
        <translation>difficile pour ce groupe</translation>
    </message>
    <message>
        <source>The test measures one thing well enough.</source>
        <translation>Le test mesure assez bien une seule chose.</translation>
    </message>
    <message>
        <source>The test measures one thing fairly well.</source>
        <translation>Le test mesure à peu près une seule chose.</translation>
    </message>
    <message>
        <source>The test does not measure one thing well enough. Do not decide by it alone.</source>
        <translation>Le test ne mesure pas assez bien une seule chose. Ne décidez pas avec lui seul.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sheet {code}</source>
        <translation>Feuille {code}</translation>
    </message>
    <message>
        <source>Questions: {title}</source>
        <translation>Questions : {title}</translation>
    </message>
    <message>
        <source>Answer all; a guess costs nothing. Write the letters on the answer sheet.</source>
        <translation>Répondez à tout ; deviner ne coûte rien. Écrivez les lettres sur la feuille de réponses.</translation>
    </message>
    <message>
        <source>(more than one letter)</source>
        <translation>(plus d’une lettre)</translation>
    </message>
    <message>
        <source>Write a letter for each line.</source>
        <translation>Écrivez une lettre pour chaque ligne.</translation>
    </message>
    <message>
        <source>Write your answer on the answer sheet.</source>
        <translation>Écrivez votre réponse sur la feuille de réponses.</translation>
    </message>
    <message>
        <source>Answer sheet: {title}</source>
        <translation>Feuille de réponses : {title}</translation>
    </message>
    <message>
        <source>Draw a ring round your letter, or write your answer.</source>
        <translation>Entourez votre lettre, ou écrivez votre réponse.</translation>
    </message>
    <message>
        <source>Key: {title}</source>
        <translation>Clé : {title}</translation>
    </message>
    <message>
        <source>For the facilitator only. It fits sheet {code}.</source>
        <translation>Pour l’animateur seulement. Elle va avec la feuille {code}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Liste de présence</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Animateur : {name}</translation>
    </message>
    <message>
        <source>Explain with the page of the lesson. Then ask again.</source>
        <translation>Expliquez avec la page de la leçon. Puis posez la question encore une fois.</translation>
    </message>
    <message>
        <source>Two minutes with a neighbour who chose another letter. Vote again; both counts are kept.</source>
        <translation>Deux minutes avec un voisin qui a choisi une autre lettre. Votez encore ; les deux comptes sont gardés.</translation>
    </message>
    <message>
        <source>Ask one person why. Say the reason once more. Move on.</source>
        <translation>Demandez à une personne pourquoi. Redites la raison. Continuez.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Qui est venu</translation>
    </message>
    <message>
        <source>Came: {part} on the list.</source>
        <translation>Venus : {part} de la liste.</translation>
    </message>
    <message>
        <source>{present} people came.</source>
        <translation>{present} personnes sont venues.</translation>
    </message>
    <message>
        <source>Nobody was marked as present.</source>
        <translation>Personne n’a été noté présent.</translation>
    </message>
    <message>
        <source>Present: {people}.</source>
        <translation>Présents : {people}.</translation>
    </message>
    <message>
        <source>Absent: {people}.</source>
        <translation>Absents : {people}.</translation>
    </message>
    <message>
        <source>{people} and {more} more</source>
        <translation>{people} et {more} autres</translation>
    </message>
    <message>
        <source>The group has fewer than {least} people, so that no totals are shown.</source>
        <translation>Le groupe a moins de {least} personnes, donc aucun total n’est montré.</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Objectifs atteints</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>Nobody has answered a quiz of these lessons yet.</source>
        <translation>Personne n’a encore répondu à un questionnaire de ces leçons.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>under {least} of {whole}</source>
        <translation>moins de {least} sur {whole}</translation>
    </message>
    <message>
        <source>over {most} of {whole}</source>
        <translation>plus de {most} sur {whole}</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>trop peu pour le dire</translation>
    </message>
    <message>
        <source>{count} ({share:.0f}%)</source>
        <translation>{count} ({share:.0f} %)</translation>
    </message>
    <message>
        <source>The hardest questions</source>
        <translation>Les questions les plus difficiles</translation>
    </message>
    <message>
        <source>Wrong answer most chosen</source>
        <translation>Réponse fausse la plus choisie</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>{answer} ({count})</source>
        <translation>{answer} ({count})</translation>
    </message>
    <message>
        <source>Every question was right for everybody.</source>
        <translation>Tout le monde avait juste à toutes les questions.</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Sans hésiter, mais faux</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Nobody was sure of a wrong answer.</source>
        <translation>Personne n’a donné une réponse fausse sans hésiter.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>{count} people took both tests: {before:.0f}% before, {after:.0f}% after.</source>
        <translation>{count} personnes ont fait les deux tests : {before:.0f} % avant, {after:.0f} % après.</translation>
    </message>
    <message>
        <source>Of what they did not know before, they know {share:.0f}% now ({size}).</source>
        <translation>De ce qu’ils ne savaient pas avant, ils savent maintenant {share:.0f} % ({size}).</translation>
    </message>
    <message>
        <source>Better: {up}. The same: {same}. Less: {down}.</source>
        <translation>Mieux : {up}. Pareil : {same}. Moins : {down}.</translation>
    </message>
    <message>
        <source>Nobody took both tests.</source>
        <translation>Personne n’a fait les deux tests.</translation>
    </message>
    <message>
        <source>a low gain</source>
        <translation>un petit progrès</translation>
    </message>
    <message>
        <source>a medium gain</source>
        <translation>un progrès moyen</translation>
    </message>
    <message>
        <source>a high gain</source>
        <translation>un grand progrès</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>Qui a besoin d’aide</translation>
    </message>
    <message>
        <source>Need help: {count}</source>
        <translation>Besoin d’aide : {count}</translation>
    </message>
    <message>
        <source>On the way: {count}</source>
        <translation>En chemin : {count}</translation>
    </message>
    <message>
        <source>Passed: {count}</source>
        <translation>Réussi : {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Pas commencé : {count}</translation>
    </message>
    <message>
        <source>few</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>Near the pass mark in the final test: {people}.</source>
        <translation>Près de réussir le test final : {people}.</translation>
    </message>
    <message>
        <source>Questions to look at</source>
        <translation>Questions à regarder</translation>
    </message>
    <message>
        <source>No question stands out as faulty.</source>
        <translation>Aucune question ne semble mauvaise.</translation>
    </message>
    <message>
        <source>From {least} people on, a question that may be at fault is named here.</source>
        <translation>À partir de {least} personnes, une question peut-être mauvaise est nommée ici.</translation>
    </message>
    <message>
        <source>These rest on {count} people, so they are rough.</source>
        <translation>Cela repose sur {count} personnes, donc c’est à peu près.</translation>
    </message>
    <message>
        <source>Workshop summary</source>
        <translation>Résumé de l’atelier</translation>
    </message>
    <message>
        <source>Lessons: {lessons}</source>
        <translation>Leçons : {lessons}</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>a besoin d’aide</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en chemin</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>came</source>
        <translation>venus</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absents</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>workshop_view</name>
    <message>
        <source>{minutes} minutes a lesson</source>
        <translation>{minutes} minutes par leçon</translation>
    </message>
    <message>
        <source>Here: {here} of {expected}</source>
        <translation>Présents : {here} sur {expected}</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Atelier sans titre</translation>
    </message>
    <message>
        <source>Up to five questions that this group got wrong or is about to forget</source>
        <translation>Jusqu’à cinq questions que ce groupe a manquées ou va oublier</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Ce que ce groupe a oublié</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Commencer par là</translation>
    </message>
    <message>
        <source>This lesson is not in the course any more. What was kept about it stays.</source>
        <translation>Cette leçon n’est plus dans le cours. Ce qui a été gardé sur elle reste.</translation>
    </message>
    <message>
        <source>Questions that the room voted on: {count}</source>
        <translation>Questions votées par la salle : {count}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présenter</translation>
    </message>
    <message>
        <source>Go on at step {number}</source>
        <translation>Continuer à l’étape {number}</translation>
    </message>
</context>
</TS>
