<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>About this app</source>
        <translation>Kuhusu programu hii</translation>
    </message>
    <message>
        <source>Course App {version}</source>
        <translation>Course App {version}</translation>
    </message>
    <message>
        <source>Lessons and quizzes for shared laptops without internet. Free software under the MIT licence.</source>
        <translation>Masomo na majaribio kwa kompyuta za pamoja, bila intaneti. Programu huria yenye leseni ya MIT.</translation>
    </message>
    <message>
        <source>Version {version}. Licence: {licence}.</source>
        <translation>Toleo {version}. Leseni: {licence}.</translation>
    </message>
    <message>
        <source>Made from: {source}.</source>
        <translation>Imetokana na: {source}.</translation>
    </message>
    <message>
        <source>Where your work is kept</source>
        <translation>Kazi yako inahifadhiwa wapi</translation>
    </message>
    <message>
        <source>Copy this folder, and you have copied everything. Nothing is sent away.</source>
        <translation>Nakili folda hii, na umenakili kila kitu. Hakuna kinachotumwa.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Imetengenezwa kwa</translation>
    </message>
    <message>
        <source>Open this folder</source>
        <translation>Fungua folda hii</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
</context>
<context>
    <name>Aloud</name>
    <message>
        <source>The voice of this laptop does not answer. Close the app and open it again, then it is looked for once more. Your work is saved.</source>
        <translation>Sauti ya kompyuta hii haijibu. Funga programu na uifungue tena, kisha itatafutwa mara nyingine. Kazi yako imehifadhiwa.</translation>
    </message>
</context>
<context>
    <name>AloudControl</name>
    <message>
        <source>Pause</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Pause reading aloud ({keys})</source>
        <translation>Simamisha kusoma kwa sauti ({keys})</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Read on aloud ({keys})</source>
        <translation>Endelea kusoma kwa sauti ({keys})</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Soma kwa sauti</translation>
    </message>
    <message>
        <source>Read this page aloud, or from the words that you marked on ({keys})</source>
        <translation>Soma ukurasa huu kwa sauti, au kuanzia maneno uliyochagua ({keys})</translation>
    </message>
    <message>
        <source>Read this question aloud ({keys})</source>
        <translation>Soma swali hili kwa sauti ({keys})</translation>
    </message>
    <message>
        <source>Pause reading aloud</source>
        <translation>Simamisha kusoma kwa sauti</translation>
    </message>
</context>
<context>
    <name>AnalysisScreen</name>
    <message>
        <source>Counting …</source>
        <translation>Inahesabu …</translation>
    </message>
    <message>
        <source>Only questions to look at: {count}</source>
        <translation>Maswali ya kuangalia tu: {count}</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Wording of the questions</source>
        <translation>Maneno ya maswali</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Kitabu cha alama</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Acha kuhesabu</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Hifadhi au chapisha</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Correct, your answer</source>
        <translation>Sahihi, jibu lako</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Correct, not chosen</source>
        <translation>Sahihi, halikuchaguliwa</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jibu lako</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>limechaguliwa</translation>
    </message>
</context>
<context>
    <name>AnswersScreen</name>
    <message>
        <source>No answer</source>
        <translation>Hakuna jibu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Partly: {part}</source>
        <translation>Kwa sehemu: {part}</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Si sahihi</translation>
    </message>
    <message>
        <source>This question is no longer in the course.</source>
        <translation>Swali hili halipo tena katika kozi.</translation>
    </message>
    <message>
        <source>Answer: {words}</source>
        <translation>Jibu: {words}</translation>
    </message>
    <message>
        <source>Right answer: {words}</source>
        <translation>Jibu sahihi: {words}</translation>
    </message>
    <message>
        <source>Was sure of it</source>
        <translation>Alikuwa na uhakika</translation>
    </message>
    <message>
        <source>The wording has changed since.</source>
        <translation>Maneno yamebadilika tangu hapo.</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Kitabu cha alama</translation>
    </message>
    <message>
        <source>Next learner</source>
        <translation>Mwanafunzi anayefuata</translation>
    </message>
    <message>
        <source>Which attempt</source>
        <translation>Jaribu lipi</translation>
    </message>
</context>
<context>
    <name>AttendanceScreen</name>
    <message>
        <source>Find a name; two letters are enough</source>
        <translation>Tafuta jina; herufi mbili zinatosha</translation>
    </message>
    <message>
        <source>Choose among those who fit</source>
        <translation>Chagua kati ya wanaolingana</translation>
    </message>
    <message>
        <source>Say that the person is here</source>
        <translation>Sema kuwa mtu yupo</translation>
    </message>
    <message>
        <source>Take the selected person off the list</source>
        <translation>Ondoa mtu aliyechaguliwa kwenye orodha</translation>
    </message>
    <message>
        <source>Take the last mark back</source>
        <translation>Ondoa alama ya mwisho</translation>
    </message>
    <message>
        <source>Empty the line, then go back</source>
        <translation>Futa mstari, kisha rudi</translation>
    </message>
    <message>
        <source>Here: {here} of {expected}</source>
        <translation>Waliopo: {here} kati ya {expected}</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Mahudhurio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Two letters of a name, then Enter</source>
        <translation>Herufi mbili za jina, kisha Enter</translation>
    </message>
    <message>
        <source>People who fit</source>
        <translation>Watu wanaolingana</translation>
    </message>
    <message>
        <source>Type the first letters of any part of the name. Arrow keys choose, Enter says that the person is here. Ctrl+Z takes it back.</source>
        <translation>Andika herufi za kwanza za sehemu yoyote ya jina. Mishale inachagua, Enter inasema mtu yupo. Ctrl+Z inatengua.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Kwenye orodha</translation>
    </message>
    <message>
        <source>People on the list; Enter changes here and not</source>
        <translation>Watu kwenye orodha; Enter inabadilisha yupo na hayupo</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type names at the door, or take them from a list.</source>
        <translation>Bado hakuna mtu kwenye orodha. Andika majina mlangoni, au yachukue kwenye orodha.</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Majina ya orodha</translation>
    </message>
    <message>
        <source>A remark on {name}</source>
        <translation>Maoni kuhusu {name}</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Take {name} off the list; answers stay kept</source>
        <translation>Ondoa {name} kwenye orodha; majibu yanabaki yamehifadhiwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Bring results in</source>
        <translation>Leta matokeo</translation>
    </message>
    <message>
        <source>Adds what other laptops have saved. Nothing is added twice, and nothing here is lost. A backup is made first.</source>
        <translation>Inaongeza kilichohifadhiwa na kompyuta nyingine. Hakuna kinachoongezwa mara mbili, na hakuna kinachopotea hapa. Nakala inafanywa kwanza.</translation>
    </message>
    <message>
        <source>Files of results found on sticks:</source>
        <translation>Faili za matokeo zilizopatikana kwenye vijiti vya USB:</translation>
    </message>
    <message>
        <source>Other files: {count}</source>
        <translation>Faili nyingine: {count}</translation>
    </message>
    <message>
        <source>No files of results were found on a stick.</source>
        <translation>Hakuna faili za matokeo zilizopatikana kwenye kijiti cha USB.</translation>
    </message>
    <message>
        <source>Bring in what was found</source>
        <translation>Leta kilichopatikana</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chagua faili</translation>
    </message>
</context>
<context>
    <name>BusyScreen</name>
    <message>
        <source>One moment</source>
        <translation>Subiri kidogo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Inafanya kazi</translation>
    </message>
</context>
<context>
    <name>CalendarStrip</name>
    <message>
        <source>{date}: {minutes} min</source>
        <translation>{date}: dakika {minutes}</translation>
    </message>
</context>
<context>
    <name>Caretaker</name>
    <message>
        <source>Your answers are kept in memory, and the app tries again. Do not close.</source>
        <translation>Majibu yako yapo kwenye kumbukumbu, na programu inajaribu tena. Usiifunge.</translation>
    </message>
    <message>
        <source>All your answers are saved on this laptop now.</source>
        <translation>Majibu yako yote yamehifadhiwa kwenye kompyuta hii sasa.</translation>
    </message>
    <message>
        <source>The disk is nearly full: {free} MB are left. Your answers are still saved. Delete or move something that is not needed.</source>
        <translation>Diski inakaribia kujaa: zimebaki MB {free}. Majibu yako bado yanahifadhiwa. Futa au hamisha kitu kisichohitajika.</translation>
    </message>
    <message>
        <source>The file with the answers is damaged. Repairing it takes a short while; the damaged file is kept beside it.</source>
        <translation>Faili la majibu limeharibika. Kulitengeneza kunachukua muda mfupi; faili lililoharibika linabaki pembeni.</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Litengeneze sasa</translation>
    </message>
    <message>
        <source>There is no room for today's backup. Your answers are still saved.</source>
        <translation>Hakuna nafasi ya nakala ya leo. Majibu yako bado yanahifadhiwa.</translation>
    </message>
    <message>
        <source>The power may have failed last time. Everything was put in order; answers that were found again: {count}.</source>
        <translation>Huenda umeme ulikatika mara ya mwisho. Kila kitu kimepangwa; majibu yaliyopatikana tena: {count}.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The file with the answers is being repaired.</source>
        <translation>Faili la majibu linatengenezwa.</translation>
    </message>
    <message>
        <source>The file is repaired. Answers that were found again: {count}.</source>
        <translation>Faili limetengenezwa. Majibu yaliyopatikana tena: {count}.</translation>
    </message>
    <message>
        <source>Your work cannot be opened</source>
        <translation>Kazi yako haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>This course cannot be opened</source>
        <translation>Kozi hii haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>Nothing that was saved has been touched.</source>
        <translation>Hakuna kilichohifadhiwa kilichoguswa.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>on the list</source>
        <translation>kwenye orodha</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>yupo</translation>
    </message>
    <message>
        <source>Number {code}</source>
        <translation>Namba {code}</translation>
    </message>
    <message>
        <source>Another person called {name}</source>
        <translation>Mtu mwingine anayeitwa {name}</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Mtu mpya: {name}</translation>
    </message>
    <message>
        <source>{name} is here already.</source>
        <translation>{name} yupo tayari.</translation>
    </message>
    <message>
        <source>{name} is here.</source>
        <translation>{name} yupo.</translation>
    </message>
    <message>
        <source>{name} is new and is here.</source>
        <translation>{name} ni mpya na yupo.</translation>
    </message>
    <message>
        <source>{name} is not marked as here any more.</source>
        <translation>{name} ameondolewa kwenye waliopo.</translation>
    </message>
    <message>
        <source>{name} is off this workshop's list. All answers stay kept.</source>
        <translation>{name} ameondolewa kwenye orodha ya warsha hii. Majibu yote yanabaki yamehifadhiwa.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Hakuna cha kutengua.</translation>
    </message>
    <message>
        <source>Undone: {name}.</source>
        <translation>Imetenguliwa: {name}.</translation>
    </message>
    <message>
        <source>Say first that the person is here, then remark.</source>
        <translation>Sema kwanza kuwa mtu yupo, kisha maoni.</translation>
    </message>
    <message>
        <source>Remark kept: {name}.</source>
        <translation>Maoni yamehifadhiwa: {name}.</translation>
    </message>
</context>
<context>
    <name>EssayPane</name>
    <message>
        <source>Letters: {count}. Only the first {most} are kept: make it shorter.</source>
        <translation>Herufi: {count}. Ni {most} za kwanza tu zinahifadhiwa: fupisha maandishi.</translation>
    </message>
    <message>
        <source>Letters: {count} of {most}.</source>
        <translation>Herufi: {count} kati ya {most}.</translation>
    </message>
    <message>
        <source>Write in your own words. Nobody marks this.</source>
        <translation>Andika kwa maneno yako mwenyewe. Hakuna anayetoa alama.</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>Jibu zuri</translation>
    </message>
    <message>
        <source>What does your text have? Tick it.</source>
        <translation>Maandishi yako yana nini? Weka alama.</translation>
    </message>
</context>
<context>
    <name>FacilitatorPlace</name>
    <message>
        <source>This is not the PIN. Type it again.</source>
        <translation>Hii siyo PIN. Iandike tena.</translation>
    </message>
    <message>
        <source>This is not the recovery code. Look at it again.</source>
        <translation>Hii siyo namba ya kuokoa. Iangalie tena.</translation>
    </message>
</context>
<context>
    <name>FeedbackPanel</name>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Soma tena: {page}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search a name</source>
        <translation>Tafuta jina</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>Anayehitaji msaada</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Warsha zote</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Mahali pote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Wakati wowote</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Siku 7 zilizopita</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Siku 30 zilizopita</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Miezi 12 iliyopita</translation>
    </message>
    <message>
        <source>Time of the attempts</source>
        <translation>Wakati wa jaribu</translation>
    </message>
</context>
<context>
    <name>GradebookScreen</name>
    <message>
        <source>Learners shown: {count}</source>
        <translation>Wanafunzi wanaoonyeshwa: {count}</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Uchambuzi wa maswali</translation>
    </message>
    <message>
        <source>Questions of {quiz}</source>
        <translation>Maswali ya {quiz}</translation>
    </message>
    <message>
        <source>See the answers</source>
        <translation>Ona majibu</translation>
    </message>
    <message>
        <source>See all answers</source>
        <translation>Ona majibu yote</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Hifadhi au chapisha</translation>
    </message>
    <message>
        <source>Gradebook. Enter shows the answers, S sorts by the column.</source>
        <translation>Kitabu cha alama. Enter inaonyesha majibu, S inapanga kwa safu.</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>Everything works without a mouse</source>
        <translation>Kila kitu kinafanya kazi bila kipanya</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Vitufe vya skrini hii</translation>
    </message>
    <message>
        <source>Keys of every screen</source>
        <translation>Vitufe vya kila skrini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Jinsi inavyofanya kazi</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Kuhusu programu hii</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Inafanya kazi bila intaneti</translation>
    </message>
</context>
<context>
    <name>HowScreen</name>
    <message>
        <source>Read at your own speed</source>
        <translation>Soma kwa kasi yako</translation>
    </message>
    <message>
        <source>A lesson is a few short pages. “Next” or the arrow key turns the page. You can stop at any time: your place is kept.</source>
        <translation>Somo ni kurasa chache fupi. “Endelea” au kitufe cha mshale hugeuza ukurasa. Unaweza kusimama wakati wowote: mahali pako panahifadhiwa.</translation>
    </message>
    <message>
        <source>Answer as you read</source>
        <translation>Jibu unaposoma</translation>
    </message>
    <message>
        <source>Some pages ask a question. It shows you what you understood. It does not count, and you can try again.</source>
        <translation>Kurasa nyingine zinauliza swali. Linakuonyesha ulichoelewa. Halihesabiwi, na unaweza kujaribu tena.</translation>
    </message>
    <message>
        <source>A quiz ends each lesson</source>
        <translation>Jaribio linamaliza kila somo</translation>
    </message>
    <message>
        <source>After each answer you see what is right, and why. A quiz is passed with {mark}%. You can read the page again and take the quiz again.</source>
        <translation>Baada ya kila jibu unaona lililo sahihi, na kwa nini. Jaribio hupitwa kwa {mark}%. Unaweza kusoma ukurasa tena na kufanya jaribio tena.</translation>
    </message>
    <message>
        <source>What you learned comes back</source>
        <translation>Ulichojifunza kinarudi</translation>
    </message>
    <message>
        <source>Some days later, the app asks a few questions again. This helps you not to forget. Everything is kept on this laptop, and no internet is needed.</source>
        <translation>Siku chache baadaye, programu inauliza tena maswali machache. Hii inakusaidia usisahau. Kila kitu kinahifadhiwa kwenye kompyuta hii, na intaneti haihitajiki.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Jinsi inavyofanya kazi</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} kati ya {total}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ruka</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
</context>
<context>
    <name>KeyingScreen</name>
    <message>
        <source>Typed in: {begun} of {people}</source>
        <translation>Yaliyoandikwa: {begun} kati ya {people}</translation>
    </message>
    <message>
        <source>Cells that differ: {count}</source>
        <translation>Visanduku vinavyotofautiana: {count}</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Andika majibu</translation>
    </message>
    <message>
        <source>Type in answers · sheet {code}</source>
        <translation>Andika majibu · karatasi {code}</translation>
    </message>
    <message>
        <source>Several letters; Enter goes on.</source>
        <translation>Herufi kadhaa; Enter inaendelea.</translation>
    </message>
    <message>
        <source>{count} letters, one for each line.</source>
        <translation>Herufi {count}, moja kwa kila mstari.</translation>
    </message>
    <message>
        <source>Type the answer; Enter goes on.</source>
        <translation>Andika jibu; Enter inaendelea.</translation>
    </message>
    <message>
        <source>This differs. Enter takes the new answer, Backspace keeps the first.</source>
        <translation>Hiki kinatofautiana. Enter inachukua jibu jipya, Backspace inaacha la kwanza.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tengua</translation>
    </message>
    <message>
        <source>Check by typing again</source>
        <translation>Angalia kwa kuandika tena</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>A to H or 1 to 8 answers and goes on. Space: no answer. Backspace: clear. Arrows move. Ctrl+Z: undo. The code {code} must be at the foot of the sheet.</source>
        <translation>A hadi H au 1 hadi 8 inajibu na kuendelea. Nafasi: hakuna jibu. Backspace: futa. Mishale inasogeza. Ctrl+Z: tengua. Namba {code} lazima iwe chini ya karatasi.</translation>
    </message>
    <message>
        <source>Answers of people by questions. Type a letter in each cell.</source>
        <translation>Majibu ya watu kwa maswali. Andika herufi katika kila kisanduku.</translation>
    </message>
</context>
<context>
    <name>LearnerForm</name>
    <message>
        <source>Write your name, or go back.</source>
        <translation>Andika jina lako, au rudi nyuma.</translation>
    </message>
    <message>
        <source>A PIN has {count} digits. Leave it empty if you want none.</source>
        <translation>PIN ina tarakimu {count}. Iache wazi kama huitaki.</translation>
    </message>
    <message>
        <source>I am new</source>
        <translation>Ni mara yangu ya kwanza hapa</translation>
    </message>
    <message>
        <source>My name and PIN</source>
        <translation>Jina langu na PIN yangu</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>Your name and PIN</source>
        <translation>Jina lako na PIN yako</translation>
    </message>
    <message>
        <source>Write your name, so that you find your place again next time.</source>
        <translation>Andika jina lako, ili upate mahali pako wakati ujao.</translation>
    </message>
    <message>
        <source>A new name changes nothing of your progress.</source>
        <translation>Jina jipya halibadilishi maendeleo yako.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>You do not need one. With a PIN, nobody answers under your name by mistake. If you forget it, ask the facilitator.</source>
        <translation>Si lazima. Ukiwa na PIN, hakuna anayejibu kwa jina lako kwa makosa. Ukiisahau, muulize mwezeshaji.</translation>
    </message>
    <message>
        <source>A new PIN of {count} digits</source>
        <translation>PIN mpya ya tarakimu {count}</translation>
    </message>
    <message>
        <source>A PIN of {count} digits</source>
        <translation>PIN ya tarakimu {count}</translation>
    </message>
    <message>
        <source>Ask for no PIN any more</source>
        <translation>Usiulize PIN tena</translation>
    </message>
    <message>
        <source>A learner with this name is known here. {more}. Is that you?</source>
        <translation>Mwanafunzi mwenye jina hili anajulikana hapa. {more}. Je, ni wewe?</translation>
    </message>
    <message>
        <source>Yes, that is me</source>
        <translation>Ndiyo, ni mimi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>No, I am another person</source>
        <translation>Hapana, mimi ni mtu mwingine</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Acha kama lilivyo</translation>
    </message>
</context>
<context>
    <name>LearnerPinScreen</name>
    <message>
        <source>This is not the PIN.</source>
        <translation>Hii siyo PIN.</translation>
    </message>
    <message>
        <source>Wait {count} seconds, then try again.</source>
        <translation>Subiri sekunde {count}, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Nani anajifunza?</translation>
    </message>
    <message>
        <source>Your PIN of {count} digits</source>
        <translation>PIN yako ya tarakimu {count}</translation>
    </message>
    <message>
        <source>Ask your facilitator. They can take the PIN away on this laptop, without internet, and nothing of your work is lost.</source>
        <translation>Muulize mwezeshaji wako. Anaweza kuondoa PIN kwenye kompyuta hii, bila intaneti, na kazi yako haipotei.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Chagua jina lingine</translation>
    </message>
    <message>
        <source>I forgot my PIN</source>
        <translation>Nimesahau PIN yangu</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>archived</source>
        <translation>yupo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Number {code}</source>
        <translation>Namba {code}</translation>
    </message>
    <message>
        <source>Final test, the last time: {score}%</source>
        <translation>Jaribio la mwisho, mara ya mwisho: {score}%</translation>
    </message>
    <message>
        <source>Type a name. Two letters are enough.</source>
        <translation>Andika jina. Herufi mbili zinatosha.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Imehifadhiwa: {name}</translation>
    </message>
    <message>
        <source>{name} is archived. “Bring back” undoes it.</source>
        <translation>{name} yupo kwenye kumbukumbu. “Rudisha” inatengua.</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} amerudi.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>{name} haulizwi PIN tena.</translation>
    </message>
    <message>
        <source>{name} can try the final test again now.</source>
        <translation>{name} anaweza kujaribu tena jaribio la mwisho sasa.</translation>
    </message>
</context>
<context>
    <name>LearnersScreen</name>
    <message>
        <source>Learners: {found} of {total}</source>
        <translation>Wanafunzi: {found} kati ya {total}</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tafuta jina</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Onyesha walio kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Names from a list</source>
        <translation>Majina ya orodha</translation>
    </message>
    <message>
        <source>No learner yet. People are here once they have begun, were typed at the door of a workshop, or came with a list of names.</source>
        <translation>Bado hakuna mwanafunzi. Watu wapo hapa wakianza, wakiandikwa mlangoni mwa warsha, au wakitoka kwenye orodha ya majina.</translation>
    </message>
    <message>
        <source>Nobody of this name. Try fewer letters.</source>
        <translation>Hakuna mwenye jina hili. Jaribu herufi chache zaidi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Save the name</source>
        <translation>Hifadhi jina</translation>
    </message>
    <message>
        <source>Open the final test again</source>
        <translation>Fungua tena jaribio la mwisho</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Ondoa PIN</translation>
    </message>
    <message>
        <source>Put the record right</source>
        <translation>Sahihisha rekodi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Weka kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Names found: {count}</source>
        <translation>Majina yaliyopatikana: {count}</translation>
    </message>
    <message>
        <source>No name here fits “{typed}”. Look at the letters, or press “{button}”.</source>
        <translation>Hakuna jina hapa linalofanana na “{typed}”. Angalia herufi, au bonyeza “{button}”.</translation>
    </message>
    <message>
        <source>Nobody has learned on this laptop yet. Press “{button}” to begin.</source>
        <translation>Bado hakuna aliyejifunza kwenye kompyuta hii. Bonyeza “{button}” kuanza.</translation>
    </message>
    <message>
        <source>I am new</source>
        <translation>Ni mara yangu ya kwanza hapa</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Nani anajifunza?</translation>
    </message>
    <message>
        <source>Choose your name. Your place and your answers are kept for you.</source>
        <translation>Chagua jina lako. Mahali pako na majibu yako yamehifadhiwa.</translation>
    </message>
    <message>
        <source>Learners on this laptop</source>
        <translation>Wanafunzi kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Asks for a PIN</source>
        <translation>Inauliza PIN</translation>
    </message>
    <message>
        <source>Type the first letters of your name</source>
        <translation>Herufi za kwanza za jina lako</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>Tafuta jina lako</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>My name and PIN</source>
        <translation>Jina langu na PIN yangu</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Kwa mwezeshaji</translation>
    </message>
    <message>
        <source>Start as a guest</source>
        <translation>Anza kama mgeni</translation>
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
        <translation>Maandishi makubwa zaidi</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Maandishi madogo zaidi</translation>
    </message>
    <message>
        <source>Next colours</source>
        <translation>Rangi zinazofuata</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Skrini nzima</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>MatchingPane</name>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Si sahihi</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Jibu sahihi: {answer}</translation>
    </message>
    <message>
        <source>Choose an answer in each row.</source>
        <translation>Chagua jibu katika kila mstari.</translation>
    </message>
    <message>
        <source>Or drag an answer to its row:</source>
        <translation>Au buruta jibu hadi mstari wake:</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Chagua …</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Kuna zaidi chini</translation>
    </message>
    <message>
        <source>Page Down shows more of this page</source>
        <translation>Page Down inaonyesha zaidi ya ukurasa huu</translation>
    </message>
</context>
<context>
    <name>MultiplePane</name>
    <message>
        <source>Chosen: {count} of {total}</source>
        <translation>Yaliyochaguliwa: {count} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>NameImportPlace</name>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Anajulikana tayari</translation>
    </message>
    <message>
        <source>Two or more of this name</source>
        <translation>Wawili au zaidi wenye jina hili</translation>
    </message>
    <message>
        <source>More lines like these: {count}</source>
        <translation>Mistari zaidi kama hii: {count}</translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Orodha za majina (*.csv *.txt *.tsv);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Choose a list of names</source>
        <translation>Chagua orodha ya majina</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy the names in another program first.</source>
        <translation>Hakuna kilichonakiliwa. Kwanza nakili majina katika programu nyingine.</translation>
    </message>
    <message>
        <source>Names that were copied</source>
        <translation>Majina yaliyonakiliwa</translation>
    </message>
    <message>
        <source>Learners added: {count}.</source>
        <translation>Wanafunzi walioongezwa: {count}.</translation>
    </message>
    <message>
        <source>Put on the workshop's list: {listed}. New on this laptop: {new}.</source>
        <translation>Waliowekwa kwenye orodha ya warsha: {listed}. Wapya kwenye kompyuta hii: {new}.</translation>
    </message>
    <message>
        <source>Taken back: {gone}. Have begun since and stay: {staying}.</source>
        <translation>Walioondolewa: {gone}. Wameanza na wanabaki: {staying}.</translation>
    </message>
    <message>
        <source>Line {number}: {words}</source>
        <translation>Mstari {number}: {words}</translation>
    </message>
</context>
<context>
    <name>NameImportScreen</name>
    <message>
        <source>Add a list of names</source>
        <translation>Ongeza orodha ya majina</translation>
    </message>
    <message>
        <source>Names of the list</source>
        <translation>Majina ya orodha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Take back the last list ({count})</source>
        <translation>Ondoa orodha ya mwisho ({count})</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Bandika majina</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Chagua faili lingine</translation>
    </message>
    <message>
        <source>Names from a spreadsheet or a text file</source>
        <translation>Majina kutoka lahajedwali au faili la maandishi</translation>
    </message>
    <message>
        <source>One name a line, or a table with a column of names, saved as CSV or text. You see what will happen before anything is added.</source>
        <translation>Jina moja kwa mstari, au jedwali lenye safu ya majina, lililohifadhiwa kama CSV au maandishi. Unaona kitakachotokea kabla chochote hakijaongezwa.</translation>
    </message>
    <message>
        <source>New: {new}. Known already: {known}. In the list twice: {twice}.</source>
        <translation>Wapya: {new}. Wanaojulikana: {known}. Mara mbili kwenye orodha: {twice}.</translation>
    </message>
    <message>
        <source>Put on the workshop's list: {count}</source>
        <translation>Weka kwenye orodha ya warsha: {count}</translation>
    </message>
    <message>
        <source>Add new learners: {count}</source>
        <translation>Ongeza wanafunzi wapya: {count}</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Back to the results</source>
        <translation>Rudi kwenye matokeo</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Rudi kwenye swali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Maliza somo</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Rudi kwenye jaribio</translation>
    </message>
    <message>
        <source>To the quiz</source>
        <translation>Kwenye jaribio</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Open the page</source>
        <translation>Fungua ukurasa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Andika maelezo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Hifadhi maandishi haya</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Acha kama yalivyokuwa</translation>
    </message>
    <message>
        <source>Open the page: {title}</source>
        <translation>Fungua ukurasa: {title}</translation>
    </message>
    <message>
        <source>Change the note: {title}</source>
        <translation>Badilisha maelezo: {title}</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Ondoa: {title}</translation>
    </message>
    <message>
        <source>My note: {title}</source>
        <translation>Maelezo yangu: {title}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Alamisho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>My note at this page</source>
        <translation>Maelezo yangu kwenye ukurasa huu</translation>
    </message>
    <message>
        <source>Kept while you write.</source>
        <translation>Yanahifadhiwa unapoandika.</translation>
    </message>
    <message>
        <source>What do you want to remember or ask?</source>
        <translation>Unataka kukumbuka au kuuliza nini?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
</context>
<context>
    <name>NotesScreen</name>
    <message>
        <source>No notes yet</source>
        <translation>Bado hakuna maelezo</translation>
    </message>
    <message>
        <source>While you read, press Note to write one, or Bookmark to find a page again. They are kept on this laptop and stand here, lesson by lesson.</source>
        <translation>Unaposoma, bonyeza Maelezo kuandika, au Alamisho kupata ukurasa tena. Vinahifadhiwa kwenye kompyuta hii na vipo hapa, somo kwa somo.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Try another word, or a shorter one.</source>
        <translation>Jaribu neno lingine, au fupi zaidi.</translation>
    </message>
    <message>
        <source>Notes: {notes}  ·  Bookmarks: {bookmarks}</source>
        <translation>Maelezo: {notes}  ·  Alamisho: {bookmarks}</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Maelezo yangu</translation>
    </message>
    <message>
        <source>Find in my notes</source>
        <translation>Tafuta katika maelezo yangu</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Onyesha zaidi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Hifadhi kama faili la maandishi</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rudisha</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Ondoa ujumbe huu</translation>
    </message>
</context>
<context>
    <name>OpenWorkshop</name>
    <message>
        <source>Without a name</source>
        <translation>Bila jina</translation>
    </message>
</context>
<context>
    <name>OptionBars</name>
    <message>
        <source>{label} (right answer)</source>
        <translation>{label} (jibu sahihi)</translation>
    </message>
    <message>
        <source>{label} (misleads those who know)</source>
        <translation>{label} (linapotosha wanaojua)</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Read, changed since</source>
        <translation>Umesomwa, umebadilika tangu hapo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Umesomwa</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Bado haujasomwa</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Alamisho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Pages of this lesson</source>
        <translation>Kurasa za somo hili</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview: {title}, pages: {count}</source>
        <translation>Onyesho la awali: {title}, kurasa: {count}</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Pages: {count}</source>
        <translation>Kurasa: {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
</context>
<context>
    <name>PictureZoom</name>
    <message>
        <source>Smaller</source>
        <translation>Ndogo zaidi</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Kubwa zaidi</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Picha nzima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>The two PINs are not the same. Type them again.</source>
        <translation>PIN mbili hazifanani. Ziandike tena.</translation>
    </message>
    <message>
        <source>Wait before the next try. Seconds left: {count}.</source>
        <translation>Subiri kabla ya kujaribu tena. Sekunde zilizobaki: {count}.</translation>
    </message>
    <message>
        <source>{least} to {most} digits</source>
        <translation>Tarakimu {least} hadi {most}</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Kwa mwezeshaji</translation>
    </message>
    <message>
        <source>Choose a new PIN</source>
        <translation>Chagua PIN mpya</translation>
    </message>
    <message>
        <source>Keep this recovery code</source>
        <translation>Hifadhi namba hii ya kuokoa</translation>
    </message>
    <message>
        <source>Workshops, learners and results are here. Learners do not need them.</source>
        <translation>Warsha, wanafunzi na matokeo yako hapa. Wanafunzi hawayahitaji.</translation>
    </message>
    <message>
        <source>Are you a learner? Go back to the course: you need nothing here. Are you the facilitator? Choose a PIN that only you know.</source>
        <translation>Je, unajifunza? Rudi kwenye kozi: hapa huhitaji kitu. Je, wewe ni mwezeshaji? Chagua PIN unayoijua wewe tu.</translation>
    </message>
    <message>
        <source>Type the recovery code that was kept with the first PIN.</source>
        <translation>Andika namba ya kuokoa iliyohifadhiwa pamoja na PIN ya kwanza.</translation>
    </message>
    <message>
        <source>With this code you open the facilitator's side if you forget the PIN. It is shown only now. Save or print it and keep it away from the laptop.</source>
        <translation>Kwa namba hii unafungua upande wa mwezeshaji ukisahau PIN. Inaonyeshwa sasa tu. Ihifadhi au ichapishe, na uiweke mbali na kompyuta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Weka PIN</translation>
    </message>
    <message>
        <source>Set the new PIN</source>
        <translation>Weka PIN mpya</translation>
    </message>
    <message>
        <source>I have kept the code</source>
        <translation>Nimehifadhi namba</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Namba ya kuokoa</translation>
    </message>
    <message>
        <source>Small letters and spaces do not matter</source>
        <translation>Herufi ndogo na nafasi hazijalishi</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>PIN mpya</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>PIN ileile tena</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Hifadhi kama faili</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>I forgot the PIN</source>
        <translation>Nimesahau PIN</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Rudi kwenye kozi</translation>
    </message>
</context>
<context>
    <name>PollPanel</name>
    <message>
        <source>Hands for {letter}</source>
        <translation>Mikono ya {letter}</translation>
    </message>
    <message>
        <source>People here now</source>
        <translation>Watu waliopo sasa</translation>
    </message>
</context>
<context>
    <name>PresenterScreen</name>
    <message>
        <source>Next step</source>
        <translation>Hatua inayofuata</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Hatua iliyotangulia</translation>
    </message>
    <message>
        <source>Show the room a page, a picture or a question</source>
        <translation>Onyesha chumba ukurasa, picha au swali</translation>
    </message>
    <message>
        <source>Blank the room's screen, and back</source>
        <translation>Weka skrini ya chumba tupu, na kurudi</translation>
    </message>
    <message>
        <source>Show the time to the room, and hide it</source>
        <translation>Onyesha chumba muda, na ufiche</translation>
    </message>
    <message>
        <source>Next part of a long page</source>
        <translation>Sehemu inayofuata ya ukurasa mrefu</translation>
    </message>
    <message>
        <source>Show the room on this screen; Esc comes back to the notes</source>
        <translation>Onyesha chumba kwenye skrini hii; Esc inarudi kwenye maelezo</translation>
    </message>
    <message>
        <source>Type the hands of an option, go to the next option</source>
        <translation>Andika mikono ya chaguo, nenda kwenye linalofuata</translation>
    </message>
    <message>
        <source>End the question, then stop presenting</source>
        <translation>Maliza swali, kisha acha kuwasilisha</translation>
    </message>
    <message>
        <source>Time of this step</source>
        <translation>Muda wa hatua hii</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Show the time to the room (T)</source>
        <translation>Onyesha muda kwa chumba (T)</translation>
    </message>
    <message>
        <source>Next part of the page (D)</source>
        <translation>Sehemu inayofuata ya ukurasa (D)</translation>
    </message>
    <message>
        <source>The room sees</source>
        <translation>Chumba kinaona</translation>
    </message>
    <message>
        <source>Blank screen (B)</source>
        <translation>Skrini tupu (B)</translation>
    </message>
    <message>
        <source>The last row sits</source>
        <translation>Mstari wa mwisho uko</translation>
    </message>
    <message>
        <source>near</source>
        <translation>karibu</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>katikati</translation>
    </message>
    <message>
        <source>far</source>
        <translation>mbali</translation>
    </message>
    <message>
        <source>A note about this step</source>
        <translation>Maelezo kuhusu hatua hii</translation>
    </message>
    <message>
        <source>Stop presenting</source>
        <translation>Acha kuwasilisha</translation>
    </message>
    <message>
        <source>Show the room (F5)</source>
        <translation>Onyesha chumba (F5)</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Mwisho wa mpango</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Hatua {number} kati ya {total}</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>The points of the teams</source>
        <translation>Pointi za timu</translation>
    </message>
    <message>
        <source>Nothing: the screen is blank</source>
        <translation>Hakuna: skrini ni tupu</translation>
    </message>
    <message>
        <source>Ready for the room: {what}</source>
        <translation>Tayari kwa chumba: {what}</translation>
    </message>
    <message>
        <source>{what} (the projector is gone)</source>
        <translation>{what} (projekta haipo tena)</translation>
    </message>
    <message>
        <source>of {minutes} minutes</source>
        <translation>kati ya dakika {minutes}</translation>
    </message>
    <message>
        <source>{planned}: over, go on when you can</source>
        <translation>{planned}: imepita, endelea unapoweza</translation>
    </message>
    <message>
        <source>Whole: {spent} of {total} minutes</source>
        <translation>Jumla: dakika {spent} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>PrivateStrip</name>
    <message>
        <source>Notes (Esc)</source>
        <translation>Maelezo (Esc)</translation>
    </message>
    <message>
        <source>Blank (B)</source>
        <translation>Tupu (B)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Endelea</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>More problems: {count}</source>
        <translation>Matatizo zaidi: {count}</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Litengeneze sasa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>ProgressScreen</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Bado hakuna cha kuonyesha</translation>
    </message>
    <message>
        <source>Once you have read a page or answered a question, your lessons, scores and days stand here. Only you and your facilitator see them.</source>
        <translation>Ukishasoma ukurasa au kujibu swali, masomo, alama na siku zako vitakuwa hapa. Ni wewe na mwezeshaji wako tu mnaoviona.</translation>
    </message>
    <message>
        <source>The course is passed</source>
        <translation>Kozi imepitwa</translation>
    </message>
    <message>
        <source>Days with learning</source>
        <translation>Siku za kujifunza</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Best score at each quiz</source>
        <translation>Alama bora ya kila jaribio</translation>
    </message>
    <message>
        <source>Passed from {mark}% on</source>
        <translation>Hupitwa kuanzia {mark}%</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Unachoweza kufanya</translation>
    </message>
    <message>
        <source>An objective is met when 3 of the last 4 questions about it were right at the first try. A review a day later shows that you still know it.</source>
        <translation>Lengo limetimizwa maswali 3 kati ya 4 ya mwisho kulihusu yakiwa sahihi mara ya kwanza. Marudio siku moja baadaye yanaonyesha kuwa bado unajua.</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Ulichojaribu</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Onyesha yote {count}</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Maendeleo yangu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Hifadhi kama faili la maandishi</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Hifadhi cheti</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Anza somo la kwanza</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
</context>
<context>
    <name>QuickCheck</name>
    <message>
        <source>Right.</source>
        <translation>Sahihi.</translation>
    </message>
    <message>
        <source>Not right.</source>
        <translation>Si sahihi.</translation>
    </message>
    <message>
        <source>Not yet. Try once more.</source>
        <translation>Bado. Jaribu mara moja zaidi.</translation>
    </message>
    <message>
        <source>Quick check</source>
        <translation>Swali la haraka</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Angalia jibu langu</translation>
    </message>
    <message>
        <source>Quick check: {stem}</source>
        <translation>Swali la haraka: {stem}</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>Compare your text with the answer below, and tick what it has.</source>
        <translation>Linganisha maandishi yako na jibu lililo chini, na weka alama kwa yaliyomo.</translation>
    </message>
    <message>
        <source>Yes, that is right.</source>
        <translation>Ndiyo, ni sahihi.</translation>
    </message>
    <message>
        <source>You were sure, and the text says something else. Look closely:</source>
        <translation>Ulikuwa na uhakika, na maandishi yanasema kitu kingine. Angalia vizuri:</translation>
    </message>
    <message>
        <source>Partly right.</source>
        <translation>Sahihi kwa sehemu.</translation>
    </message>
    <message>
        <source>Not this time. Look at the right answer and why.</source>
        <translation>Si mara hii. Angalia jibu sahihi na kwa nini.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>See my results</source>
        <translation>Ona matokeo yangu</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Swali linalofuata</translation>
    </message>
    <message>
        <source>Press “{button}” to save</source>
        <translation>Bonyeza “{button}” ili kuhifadhi</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Soma ukurasa tena</translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Una uhakika kiasi gani?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Nina uhakika</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sina uhakika</translation>
    </message>
    <message>
        <source>Once more: {number} of {total}</source>
        <translation>Mara moja zaidi: {number} kati ya {total}</translation>
    </message>
    <message>
        <source>Practice: {number} of {total}</source>
        <translation>Mazoezi: {number} kati ya {total}</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>Swali {number} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>ReaderScreen</name>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Note, there is one at this page</source>
        <translation>Maelezo, yapo kwenye ukurasa huu</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Andika maelezo</translation>
    </message>
    <message>
        <source>Write a note at this page (Ctrl+N)</source>
        <translation>Andika maelezo kwenye ukurasa huu (Ctrl+N)</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Alamisho</translation>
    </message>
    <message>
        <source>Bookmark, set at this page</source>
        <translation>Alamisho, lipo kwenye ukurasa huu</translation>
    </message>
    <message>
        <source>Take the bookmark away (Ctrl+D)</source>
        <translation>Ondoa alamisho (Ctrl+D)</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Weka alamisho</translation>
    </message>
    <message>
        <source>Set a bookmark at this page (Ctrl+D)</source>
        <translation>Weka alamisho kwenye ukurasa huu (Ctrl+D)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Print this lesson, or save it as a PDF (Ctrl+P)</source>
        <translation>Chapisha somo hili, au lihifadhi kama PDF (Ctrl+P)</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Ukurasa {number} kati ya {total}</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>zimebaki kama dakika {minutes}</translation>
    </message>
    <message>
        <source>This page has changed since you read it.</source>
        <translation>Ukurasa huu umebadilika tangu ulipousoma.</translation>
    </message>
</context>
<context>
    <name>RescuePlace</name>
    <message>
        <source>Steps moved to {name}: {count}. “All corrections” has the undo.</source>
        <translation>Hatua zilizohamishiwa {name}: {count}. Unaweza kutengua katika “Masahihisho yote”.</translation>
    </message>
    <message>
        <source>The record of {name} has joined. “All corrections” has the undo.</source>
        <translation>Rekodi ya {name} imeunganishwa. Unaweza kutengua katika “Masahihisho yote”.</translation>
    </message>
    <message>
        <source>The correction is undone.</source>
        <translation>Sahihisho limetenguliwa.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>{name} haulizwi PIN tena.</translation>
    </message>
</context>
<context>
    <name>RescueScreen</name>
    <message>
        <source>Put a record right</source>
        <translation>Sahihisha rekodi</translation>
    </message>
    <message>
        <source>Whose was it?</source>
        <translation>Ilikuwa ya nani?</translation>
    </message>
    <message>
        <source>All corrections</source>
        <translation>Masahihisho yote</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tafuta jina</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>What was done, the latest first</source>
        <translation>Kilichofanyika, cha mwisho kwanza</translation>
    </message>
    <message>
        <source>Corrections, the latest first</source>
        <translation>Masahihisho, ya mwisho kwanza</translation>
    </message>
    <message>
        <source>The right learner</source>
        <translation>Mwanafunzi sahihi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Undo this correction</source>
        <translation>Tengua sahihisho hili</translation>
    </message>
    <message>
        <source>Kept for ⁨{name}⁩</source>
        <translation>Kilichohifadhiwa kwa ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Nothing is kept for this learner yet.</source>
        <translation>Bado hakuna kilichohifadhiwa kwa mwanafunzi huyu.</translation>
    </message>
    <message>
        <source>Ask for no PIN any more</source>
        <translation>Usiulize PIN tena</translation>
    </message>
    <message>
        <source>Nothing was overwritten: each correction can be undone, and made again.</source>
        <translation>Hakuna kilichofutwa: kila sahihisho linaweza kutenguliwa, na kufanywa tena.</translation>
    </message>
    <message>
        <source>No record has been put right here yet.</source>
        <translation>Bado hakuna rekodi iliyosahihishwa hapa.</translation>
    </message>
    <message>
        <source>Who was it really?</source>
        <translation>Alikuwa nani?</translation>
    </message>
    <message>
        <source>Move this only (steps: {count})</source>
        <translation>Hamisha hii tu (hatua: {count})</translation>
    </message>
    <message>
        <source>Move this and all after it (steps: {count})</source>
        <translation>Hamisha hii na zote zinazofuata (hatua: {count})</translation>
    </message>
    <message>
        <source>One person: join the two records</source>
        <translation>Mtu mmoja: unganisha rekodi mbili</translation>
    </message>
    <message>
        <source>The record of ⁨{one}⁩ joins that of ⁨{other}⁩.</source>
        <translation>Rekodi ya ⁨{one}⁩ inaunganishwa na ya ⁨{other}⁩.</translation>
    </message>
</context>
<context>
    <name>RestorePlace</name>
    <message>
        <source>The day's backup</source>
        <translation>Nakala ya siku</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Kabla ya kusasisha</translation>
    </message>
    <message>
        <source>Before a list or results were taken in</source>
        <translation>Kabla ya kuleta orodha au matokeo</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Imefanywa kwa mkono</translation>
    </message>
    <message>
        <source>Before going back to a backup</source>
        <translation>Kabla ya kurudi kwenye nakala</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Imeharibika</translation>
    </message>
    <message>
        <source>Learners: {learners} · steps: {steps}</source>
        <translation>Wanafunzi: {learners} · hatua: {steps}</translation>
    </message>
    <message>
        <source>The laptop will be as it was then. Steps kept since then: {count}. They are set aside in the data folder and count no more.</source>
        <translation>Kompyuta itakuwa kama ilivyokuwa wakati huo. Hatua zilizohifadhiwa tangu hapo: {count}. Zinawekwa kando katika folda ya data na hazihesabiwi tena.</translation>
    </message>
    <message>
        <source>The backup is made: {name}</source>
        <translation>Nakala imefanywa: {name}</translation>
    </message>
    <message>
        <source>The file is whole. Nothing needs to be repaired.</source>
        <translation>Faili ni zima. Hakuna cha kutengeneza.</translation>
    </message>
    <message>
        <source>Repair it now</source>
        <translation>Litengeneze sasa</translation>
    </message>
    <message>
        <source>The laptop is as it was: {when}</source>
        <translation>Kompyuta iko kama ilivyokuwa: {when}</translation>
    </message>
    <message>
        <source>Going back to the backup.</source>
        <translation>Inarudi kwenye nakala.</translation>
    </message>
</context>
<context>
    <name>RestoreScreen</name>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Nakala za akiba, ya mwisho kwanza</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Angalia faili</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Fanya nakala sasa</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>Rudi kwenye nakala hii</translation>
    </message>
    <message>
        <source>A copy of everything is made each day, and before larger changes.</source>
        <translation>Nakala ya kila kitu inafanywa kila siku, na kabla ya mabadiliko makubwa.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day by itself, or press “{button}”.</source>
        <translation>Bado hakuna nakala. Moja inafanywa yenyewe kila siku, au bonyeza “{button}”.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Your answers</source>
        <translation>Majibu yako</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Halijapewa alama</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Sahihi kwa sehemu</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Si sahihi</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>Jibu lako: {given}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Jibu sahihi: {answer}</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Soma tena: {page}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>The coming days</source>
        <translation>Siku zinazokuja</translation>
    </message>
    <message>
        <source>What stays with you</source>
        <translation>Kinachobaki kwako</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Questions from all lessons</source>
        <translation>Maswali ya masomo yote</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
</context>
<context>
    <name>RoomPoll</name>
    <message>
        <source>Everybody thinks alone, in silence</source>
        <translation>Kila mtu anafikiri peke yake, kimya</translation>
    </message>
    <message>
        <source>Two neighbours with different letters talk</source>
        <translation>Majirani wawili wenye herufi tofauti wanazungumza</translation>
    </message>
    <message>
        <source>Second vote: type the hands</source>
        <translation>Kura ya pili: andika mikono</translation>
    </message>
    <message>
        <source>Type the hands</source>
        <translation>Andika mikono</translation>
    </message>
    <message>
        <source>Second vote: counted</source>
        <translation>Kura ya pili: imehesabiwa</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Imehesabiwa</translation>
    </message>
    <message>
        <source>Right: {share}%</source>
        <translation>Sahihi: {share}%</translation>
    </message>
    <message>
        <source>Right: {before}% before, {share}% now</source>
        <translation>Sahihi: {before}% kabla, {share}% sasa</translation>
    </message>
    <message>
        <source>Keep this count all the same</source>
        <translation>Hifadhi hesabu hii hata hivyo</translation>
    </message>
    <message>
        <source>Count the hands</source>
        <translation>Hesabu mikono</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>Hifadhi hesabu</translation>
    </message>
    <message>
        <source>Talk in pairs, then vote again</source>
        <translation>Zungumzeni wawili wawili, kisha pigeni kura tena</translation>
    </message>
    <message>
        <source>Show the page</source>
        <translation>Onyesha ukurasa</translation>
    </message>
    <message>
        <source>Show the counts</source>
        <translation>Onyesha hesabu</translation>
    </message>
    <message>
        <source>Show the right answer</source>
        <translation>Onyesha jibu sahihi</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Pigeni kura tena</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Uliza upya</translation>
    </message>
    <message>
        <source>Go on with the plan</source>
        <translation>Endelea na mpango</translation>
    </message>
    <message>
        <source>Correct the count</source>
        <translation>Sahihisha hesabu</translation>
    </message>
    <message>
        <source>Think alone, in silence</source>
        <translation>Fikiri peke yako, kimya</translation>
    </message>
    <message>
        <source>Talk with a neighbour who chose another letter</source>
        <translation>Zungumza na jirani aliyechagua herufi nyingine</translation>
    </message>
    <message>
        <source>Show your letter</source>
        <translation>Onyesha herufi yako</translation>
    </message>
    <message>
        <source>Hands: {count}</source>
        <translation>Mikono: {count}</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Part {number} of {total}</source>
        <translation>Sehemu {number} kati ya {total}</translation>
    </message>
</context>
<context>
    <name>RoomWindow</name>
    <message>
        <source>For the room</source>
        <translation>Kwa chumba</translation>
    </message>
</context>
<context>
    <name>SaveCard</name>
    <message>
        <source>Save to a USB stick</source>
        <translation>Hifadhi kwenye kijiti cha USB</translation>
    </message>
    <message>
        <source>All results that are kept on this laptop go into one file for the office. They stay here as well.</source>
        <translation>Matokeo yote ya kompyuta hii yanaingia kwenye faili moja la ofisi. Yanabaki hapa pia.</translation>
    </message>
    <message>
        <source>No USB stick was found. Put one in, wait a moment, then look again.</source>
        <translation>Hakuna kijiti cha USB kilichopatikana. Weka kimoja, subiri kidogo, kisha tafuta tena.</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Kijiti cha USB</translation>
    </message>
    <message>
        <source>Key of the office (may be empty)</source>
        <translation>Ufunguo wa ofisi (unaweza kuwa wazi)</translation>
    </message>
    <message>
        <source>With a key nobody else can read the file when the stick is lost.</source>
        <translation>Kwa ufunguo hakuna mwingine anayeweza kusoma faili kijiti kikipotea.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Hifadhi matokeo</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>Tafuta vijiti tena</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Hifadhi kwenye folda</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Type a word</source>
        <translation>Andika neno</translation>
    </message>
    <message>
        <source>Search in the lessons, words and notes</source>
        <translation>Tafuta katika masomo, maneno na maelezo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kilichopatikana</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Every change shows at once</source>
        <translation>Kila badiliko linaonekana mara moja</translation>
    </message>
    <message>
        <source>So a page looks. Each one pays a little; nobody carries the whole loss.</source>
        <translation>Ukurasa unaonekana hivi. Kila mtu analipa kidogo; hakuna anayebeba hasara yote.</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Jinsi inavyofanya kazi</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Kuhusu programu hii</translation>
    </message>
</context>
<context>
    <name>ShellScreen</name>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
    <message>
        <source>Pages for the facilitator</source>
        <translation>Kurasa za mwezeshaji</translation>
    </message>
    <message>
        <source>Lock and leave</source>
        <translation>Funga na utoke</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Question: {text}</source>
        <translation>Swali: {text}</translation>
    </message>
    <message>
        <source>Picture: {title}</source>
        <translation>Picha: {title}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>{name}. Change the learner (Ctrl+L)</source>
        <translation>{name}. Badilisha mwanafunzi (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menyu (F10)</translation>
    </message>
</context>
<context>
    <name>StepNotes</name>
    <message>
        <source>About this plan</source>
        <translation>Kuhusu mpango huu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Wewe</translation>
    </message>
    <message>
        <source>They</source>
        <translation>Wao</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sema</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fanya</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation>Sikiliza</translation>
    </message>
    <message>
        <source>Move on when</source>
        <translation>Endelea wakati</translation>
    </message>
</context>
<context>
    <name>TeamsPanel</name>
    <message>
        <source>Points of the teams</source>
        <translation>Pointi za timu</translation>
    </message>
    <message>
        <source>A point less</source>
        <translation>Pointi moja pungufu</translation>
    </message>
    <message>
        <source>A point more</source>
        <translation>Pointi moja zaidi</translation>
    </message>
    <message>
        <source>Teams and points</source>
        <translation>Timu na pointi</translation>
    </message>
    <message>
        <source>Name of a team</source>
        <translation>Jina la timu</translation>
    </message>
    <message>
        <source>Name of a team, then Enter</source>
        <translation>Jina la timu, kisha Enter</translation>
    </message>
    <message>
        <source>Show the points to the room</source>
        <translation>Onyesha chumba pointi</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Correct</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Sahihi kwa sehemu</translation>
    </message>
    <message>
        <source>Your answer: {given}</source>
        <translation>Jibu lako: {given}</translation>
    </message>
    <message>
        <source>Correct. It is written: {spelling}</source>
        <translation>Sahihi. Inaandikwa: {spelling}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Jibu sahihi: {answer}</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Andika namba.</translation>
    </message>
    <message>
        <source>Type the missing word.</source>
        <translation>Andika neno linalokosekana.</translation>
    </message>
    <message>
        <source>Type one or two words.</source>
        <translation>Andika neno moja au mawili.</translation>
    </message>
</context>
<context>
    <name>TrueFalsePane</name>
    <message>
        <source>True</source>
        <translation>Kweli</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Si kweli</translation>
    </message>
</context>
<context>
    <name>UsbScreen</name>
    <message>
        <source>{count} per cent done</source>
        <translation>asilimia {count} imekamilika</translation>
    </message>
    <message>
        <source>Results on a USB stick</source>
        <translation>Matokeo kwenye kijiti cha USB</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
</context>
<context>
    <name>WorkshopForm</name>
    <message>
        <source>Type a title, such as the place and the month.</source>
        <translation>Andika kichwa, kama mahali na mwezi.</translation>
    </message>
    <message>
        <source>Type the day of the workshop.</source>
        <translation>Andika siku ya warsha.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Warsha mpya</translation>
    </message>
    <message>
        <source>Correct the workshop</source>
        <translation>Sahihisha warsha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>For example: Market traders, first meeting</source>
        <translation>Kwa mfano: Wauzaji wa soko, mkutano wa kwanza</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>The clock of this laptop is not right. Type today's date once.</source>
        <translation>Saa ya kompyuta hii si sahihi. Andika tarehe ya leo mara moja.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>Lugha inayozungumzwa</translation>
    </message>
    <message>
        <source>Lessons that are taught</source>
        <translation>Masomo yanayofundishwa</translation>
    </message>
    <message>
        <source>Time for a lesson</source>
        <translation>Muda wa somo</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>Dakika {minutes}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nyuma</translation>
    </message>
    <message>
        <source>Make the workshop</source>
        <translation>Tengeneza warsha</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Hifadhi mabadiliko</translation>
    </message>
</context>
<context>
    <name>WorkshopScreen</name>
    <message>
        <source>Correct</source>
        <translation>Sahihisha</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Nani yupo</translation>
    </message>
    <message>
        <source>Take attendance</source>
        <translation>Andika mahudhurio</translation>
    </message>
    <message>
        <source>Present a lesson</source>
        <translation>Wasilisha somo</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>A remark on this workshop</source>
        <translation>Maoni kuhusu warsha hii</translation>
    </message>
    <message>
        <source>Type a remark</source>
        <translation>Andika maoni</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>About this workshop</source>
        <translation>Kuhusu warsha hii</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Warsha zote</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Weka kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Iko wazi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Ipo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Funga warsha</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Fungua tena</translation>
    </message>
</context>
<context>
    <name>WorkshopsPage</name>
    <message>
        <source>Open</source>
        <translation>Iko wazi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Ipo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>on the list: {count}</source>
        <translation>kwenye orodha: {count}</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Warsha bila kichwa</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Kilichosahauliwa na kikundi hiki</translation>
    </message>
</context>
<context>
    <name>WorkshopsScreen</name>
    <message>
        <source>Workshops</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Workshops: {count}</source>
        <translation>Warsha: {count}</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Warsha mpya</translation>
    </message>
    <message>
        <source>Show archived ones</source>
        <translation>Onyesha zilizo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>No workshop yet</source>
        <translation>Bado hakuna warsha</translation>
    </message>
    <message>
        <source>Here you find each workshop with the people who came and what they answered. Make one before people arrive: it takes about 2 minutes.</source>
        <translation>Hapa unapata kila warsha, pamoja na watu waliokuja na majibu yao. Tengeneza moja kabla watu hawajafika: inachukua kama dakika 2.</translation>
    </message>
</context>
<context>
    <name>_PagePainter</name>
    <message>
        <source>Changed since you read it</source>
        <translation>Umebadilika tangu ulipousoma</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>All workshops</source>
        <translation>Warsha zote</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Uchambuzi wa maswali</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Hiki hakikuweza kusomwa</translation>
    </message>
    <message>
        <source>People: {count}</source>
        <translation>Watu: {count}</translation>
    </message>
    <message>
        <source>Wording of today · people: {count}</source>
        <translation>Maneno ya leo · watu: {count}</translation>
    </message>
    <message>
        <source>Earlier wording · people: {count}</source>
        <translation>Maneno ya awali · watu: {count}</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Kikundi hiki</translation>
    </message>
    <message>
        <source>Figures will stand here once somebody here has finished this quiz.</source>
        <translation>Takwimu zitakuwa hapa mtu wa hapa akimaliza jaribio hili.</translation>
    </message>
    <message>
        <source>First finished attempts. Later tries do not count here.</source>
        <translation>Majaribu ya kwanza yaliyokamilika. Ya baadaye hayahesabiwi hapa.</translation>
    </message>
    <message>
        <source>People were asked different questions, so only counts can be shown.</source>
        <translation>Watu waliulizwa maswali tofauti, kwa hiyo idadi tu zinaonyeshwa.</translation>
    </message>
    <message>
        <source>The wording changed. Each wording is counted alone.</source>
        <translation>Maneno yalibadilika. Kila toleo la maneno linahesabiwa peke yake.</translation>
    </message>
    <message>
        <source>The letters of answers are those of the quiz on paper.</source>
        <translation>Herufi za majibu ni zile za jaribio lililo kwenye karatasi.</translation>
    </message>
    <message>
        <source>A small group: counts only. Per cents need {least} people.</source>
        <translation>Kikundi kidogo: idadi tu. Asilimia zinahitaji watu {least}.</translation>
    </message>
    <message>
        <source>Mean {mean:.0f}%, middle score {median} of {most}.</source>
        <translation>Wastani {mean:.0f}%, alama ya katikati {median} kati ya {most}.</translation>
    </message>
    <message>
        <source>These rest on {count} people, so they are rough.</source>
        <translation>Hizi zinategemea watu {count}, kwa hiyo ni kadirio.</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{right} kati ya {asked} sahihi</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>{stem}  ·  {wrong} of {told} were sure of a wrong answer</source>
        <translation>{stem}  ·  {wrong} kati ya {told} walikuwa na uhakika wa jibu lisilo sahihi</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Uhakika, lakini si sahihi</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ongezeko</translation>
    </message>
    <message>
        <source>Right: {share:.0f}%</source>
        <translation>Sahihi: {share:.0f}%</translation>
    </message>
    <message>
        <source>(between {low:.0f}% and {high:.0f}%)</source>
        <translation>(kati ya {low:.0f}% na {high:.0f}%)</translation>
    </message>
    <message>
        <source>{right} of {people} right</source>
        <translation>{right} kati ya {people} sahihi</translation>
    </message>
    <message>
        <source>in a larger group between {low:.0f}% and {high:.0f}%</source>
        <translation>katika kikundi kikubwa zaidi kati ya {low:.0f}% na {high:.0f}%</translation>
    </message>
    <message>
        <source>tells who knows more: {words} ({index:.0f})</source>
        <translation>linaonyesha nani anajua zaidi: {words} ({index:.0f})</translation>
    </message>
    <message>
        <source>tells who knows more: {words} ({index:.0f}, rough)</source>
        <translation>linaonyesha nani anajua zaidi: {words} ({index:.0f}, kadirio)</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Jaribio la awali</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>the file cannot be written</source>
        <translation>faili haliwezi kuandikwa</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>Cheti cha kumaliza</translation>
    </message>
    <message>
        <source>has completed the course</source>
        <translation>amemaliza kozi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Mwezeshaji</translation>
    </message>
</context>
<context>
    <name>certificate_offer</name>
    <message>
        <source>Certificate</source>
        <translation>Cheti</translation>
    </message>
    <message>
        <source>The certificate could not be written ({cause}). Choose another place.</source>
        <translation>Cheti hakikuweza kuandikwa ({cause}). Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>The certificate is saved.</source>
        <translation>Cheti kimehifadhiwa.</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>Mean of the quizzes</source>
        <translation>Wastani wa majaribio</translation>
    </message>
    <message>
        <source>Made from: {source}</source>
        <translation>Imetokana na: {source}</translation>
    </message>
    <message>
        <source>Which name is to stand on the certificate?</source>
        <translation>Jina gani liwe kwenye cheti?</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Hifadhi cheti</translation>
    </message>
    <message>
        <source>The certificate is saved as {name} in {folder}. It prints on one page of A4.</source>
        <translation>Cheti kimehifadhiwa kama {name} katika {folder}. Kinachapishwa kwenye ukurasa mmoja wa A4.</translation>
    </message>
</context>
<context>
    <name>code_paper</name>
    <message>
        <source>Recovery code of the facilitator's side</source>
        <translation>Namba ya kuokoa ya upande wa mwezeshaji</translation>
    </message>
    <message>
        <source>It opens the facilitator's side when the PIN is forgotten.</source>
        <translation>Inafungua upande wa mwezeshaji PIN ikisahaulika.</translation>
    </message>
    <message>
        <source>Keep it away from the laptop.</source>
        <translation>Iweke mbali na kompyuta.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Namba ya kuokoa</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Hifadhi namba ya kuokoa</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Faili za maandishi (*.txt)</translation>
    </message>
    <message>
        <source>The code could not be saved ({cause}). Choose another place, or write it down.</source>
        <translation>Namba haikuweza kuhifadhiwa ({cause}). Chagua mahali pengine, au iandike kwenye karatasi.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Save the code as a file, or write it down.</source>
        <translation>Printa haikuchukua ukurasa. Hifadhi namba kama faili, au iandike.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>{title}: a course skeleton is in {folder}.</source>
        <translation>{title}: kiunzi cha kozi kipo katika {folder}.</translation>
    </message>
    <message>
        <source>pages: {pages}, questions: {questions}</source>
        <translation>kurasa: {pages}, maswali: {questions}</translation>
    </message>
    <message>
        <source>the document has no text of it</source>
        <translation>hati haina maandishi yake</translation>
    </message>
    <message>
        <source>Now write the drafts. “course-app check {folder}” says which are left.</source>
        <translation>Sasa andika rasimu. “course-app check {folder}” inasema zipi zimebaki.</translation>
    </message>
    <message>
        <source>Errors: {errors}. Warnings: {warnings}.</source>
        <translation>Makosa: {errors}. Maonyo: {warnings}.</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>jambo</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>kurasa</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>maswali</translation>
    </message>
    <message>
        <source>The file is whole; its tables were made again. Steps: {steps}</source>
        <translation>Faili ni zima; majedwali yake yametengenezwa tena. Hatua: {steps}</translation>
    </message>
    <message>
        <source>The file is repaired. Steps: {steps}. Found again: {again}</source>
        <translation>Faili limetengenezwa. Hatua: {steps}. Zilizopatikana tena: {again}</translation>
    </message>
    <message>
        <source>Begun from the backup {name}</source>
        <translation>Ilianza kutoka nakala {name}</translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Faili lililoharibika limehifadhiwa: {file}</translation>
    </message>
    <message>
        <source>Steps whose number another one has, only in that file: {count}</source>
        <translation>Hatua ambazo nambari yake ina nyingine, katika faili hilo tu: {count}</translation>
    </message>
    <message>
        <source>Learners and laptops whose ids were lost: {count}</source>
        <translation>Wanafunzi na kompyuta ambao id zao zimepotea: {count}</translation>
    </message>
    <message>
        <source>The folder is as it was: {when}. Steps: {steps}</source>
        <translation>Folda iko kama ilivyokuwa: {when}. Hatua: {steps}</translation>
    </message>
    <message>
        <source>What was there is kept: {folder}</source>
        <translation>Kilichokuwapo kimehifadhiwa: {folder}</translation>
    </message>
    <message>
        <source>The backup is made: {name}</source>
        <translation>Nakala imefanywa: {name}</translation>
    </message>
    <message>
        <source>Data folder: {folder}</source>
        <translation>Folda ya data: {folder}</translation>
    </message>
    <message>
        <source>The file is whole. Learners: {learners}. Steps: {steps}</source>
        <translation>Faili ni zima. Wanafunzi: {learners}. Hatua: {steps}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: steps up to {last}, missing: {missing}</source>
        <translation>Kompyuta {laptop}: hatua hadi {last}, zinazokosekana: {missing}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: steps up to {last}</source>
        <translation>Kompyuta {laptop}: hatua hadi {last}</translation>
    </message>
    <message>
        <source>Backups: {count}</source>
        <translation>Nakala za akiba: {count}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>imeharibika</translation>
    </message>
    <message>
        <source>learners: {learners}, steps: {steps}</source>
        <translation>wanafunzi: {learners}, hatua: {steps}</translation>
    </message>
    <message>
        <source>{file}: learners: {count}.</source>
        <translation>{file}: wanafunzi: {count}.</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Learners: {learners}. Need help: {needing}.</source>
        <translation>Wanafunzi: {learners}. Wanaohitaji msaada: {needing}.</translation>
    </message>
    <message>
        <source>The secret half is in {file}. Keep a copy of that file in a safe place:</source>
        <translation>Nusu ya siri iko katika {file}. Weka nakala ya faili hilo mahali salama:</translation>
    </message>
    <message>
        <source>without it nobody can open what was sealed with this key.</source>
        <translation>bila hilo hakuna anayeweza kufungua kilichofungwa kwa ufunguo huu.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mpya</translation>
    </message>
    <message>
        <source>known</source>
        <translation>anajulikana</translation>
    </message>
    <message>
        <source>Names that would be added: {new}. Known already: {known}.</source>
        <translation>Majina ambayo yangeongezwa: {new}. Yanayojulikana tayari: {known}.</translation>
    </message>
    <message>
        <source>Names that were added: {new}. Known already: {known}.</source>
        <translation>Majina yaliyoongezwa: {new}. Yanayojulikana tayari: {known}.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>yupo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Learners: {count}</source>
        <translation>Wanafunzi: {count}</translation>
    </message>
    <message>
        <source>{old} is now {name}.</source>
        <translation>{old} sasa ni {name}.</translation>
    </message>
    <message>
        <source>The record of {one} has joined that of {other}.</source>
        <translation>Rekodi ya {one} imeunganishwa na ya {other}.</translation>
    </message>
    <message>
        <source>{name} is archived. Bring back with: course-app learners bring-back</source>
        <translation>{name} yupo kwenye kumbukumbu. Kurudisha: course-app learners bring-back</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} amerudi.</translation>
    </message>
    <message>
        <source>{name} is asked for no PIN any more.</source>
        <translation>{name} haulizwi PIN tena.</translation>
    </message>
    <message>
        <source>Names taken back: {gone}. Have begun since and stay: {staying}</source>
        <translation>Majina yaliyoondolewa: {gone}. Wameanza na wanabaki: {staying}</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>onyo</translation>
    </message>
    <message>
        <source>{title}: {file} (files: {files}, {size:.1f} MB)</source>
        <translation>{title}: {file} (faili: {files}, MB {size:.1f})</translation>
    </message>
    <message>
        <source>Questions: {count} from {form} to {other}, in {file}.</source>
        <translation>Maswali: {count} kutoka {form} hadi {other}, katika {file}.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB.</source>
        <translation>{file}: maingizo: {count}, MB {size:.1f}.</translation>
    </message>
    <message>
        <source>{file}: rows: {count}, {size:.1f} MB.</source>
        <translation>{file}: mistari: {count}, MB {size:.1f}.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB, sealed. Read back: good.</source>
        <translation>{file}: maingizo: {count}, MB {size:.1f}, limefungwa kwa ufunguo. Limesomwa tena: sawa.</translation>
    </message>
    <message>
        <source>{file}: statements: {count}, {size:.1f} MB, not sealed. Read back: good.</source>
        <translation>{file}: maingizo: {count}, MB {size:.1f}, bila ufunguo. Limesomwa tena: sawa.</translation>
    </message>
    <message>
        <source>Sent: {sent}. Already there: {known}. Refused: {refused}.</source>
        <translation>Yaliyotumwa: {sent}. Yaliyopo tayari: {known}. Yaliyokataliwa: {refused}.</translation>
    </message>
    <message>
        <source>{file}: refused.</source>
        <translation>{file}: limekataliwa.</translation>
    </message>
    <message>
        <source>{file}: new: {new}. Already here: {known}.</source>
        <translation>{file}: mapya: {new}. Yaliyopo tayari: {known}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: new: {count}.</source>
        <translation>Kompyuta {laptop}: mapya: {count}.</translation>
    </message>
    <message>
        <source>Taken back, or given back: {count}.</source>
        <translation>Yaliyoondolewa au kurudishwa: {count}.</translation>
    </message>
    <message>
        <source>Moved to another learner: {count}.</source>
        <translation>Yaliyohamishiwa mwanafunzi mwingine: {count}.</translation>
    </message>
    <message>
        <source>Records that joined another: {count}.</source>
        <translation>Rekodi zilizounganishwa na nyingine: {count}.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: number {first} has not arrived.</source>
        <translation>Kompyuta {laptop}: namba {first} haijafika.</translation>
    </message>
    <message>
        <source>Laptop {laptop}: numbers {first} to {last} have not arrived.</source>
        <translation>Kompyuta {laptop}: namba {first} hadi {last} hazijafika.</translation>
    </message>
    <message>
        <source>No file of results was found.</source>
        <translation>Hakuna faili la matokeo lililopatikana.</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no screen here on which a window could open</source>
        <translation>Hakuna skrini hapa ambapo dirisha linaweza kufunguka</translation>
    </message>
    <message>
        <source>Start Course App on a desktop, or add “--tour-without-screen DIR” for pictures of it</source>
        <translation>Anzisha Course App kwenye kompyuta yenye skrini, au ongeza “--tour-without-screen DIR” upate picha zake</translation>
    </message>
    <message>
        <source>There is no backup {name} in {folder}</source>
        <translation>Hakuna nakala {name} katika {folder}</translation>
    </message>
    <message>
        <source>See the backups with: course-app doctor</source>
        <translation>Ona nakala kwa: course-app doctor</translation>
    </message>
    <message>
        <source>There is no workshop called “{name}”</source>
        <translation>Hakuna warsha inayoitwa “{name}”</translation>
    </message>
    <message>
        <source>Name one of these: {known}</source>
        <translation>Taja mojawapo ya hizi: {known}</translation>
    </message>
    <message>
        <source>There is no learner called “{name}” here</source>
        <translation>Hakuna mwanafunzi anayeitwa “{name}” hapa</translation>
    </message>
    <message>
        <source>See the names with: course-app learners list</source>
        <translation>Ona majina kwa: course-app learners list</translation>
    </message>
    <message>
        <source>There are {count} learners called “{name}” here</source>
        <translation>Kuna wanafunzi {count} wanaoitwa “{name}” hapa</translation>
    </message>
    <message>
        <source>Say which by the id: {ids}</source>
        <translation>Sema yupi kwa id yake: {ids}</translation>
    </message>
    <message>
        <source>No name was given</source>
        <translation>Hakuna jina lililotolewa</translation>
    </message>
    <message>
        <source>Write names, or name a list with --csv FILE</source>
        <translation>Andika majina, au taja orodha kwa --csv FILE</translation>
    </message>
    <message>
        <source>No list of names was taken in here that could be undone</source>
        <translation>Hakuna orodha ya majina iliyoongezwa hapa inayoweza kutenguliwa</translation>
    </message>
    <message>
        <source>Nothing needs to be done</source>
        <translation>Hakuna kinachohitaji kufanywa</translation>
    </message>
    <message>
        <source>Both names are of one and the same record</source>
        <translation>Majina yote mawili ni ya rekodi moja</translation>
    </message>
    <message>
        <source>Name two records</source>
        <translation>Taja rekodi mbili</translation>
    </message>
    <message>
        <source>This name has no letter that can be seen</source>
        <translation>Jina hili halina herufi inayoonekana</translation>
    </message>
    <message>
        <source>Write another name</source>
        <translation>Andika jina lingine</translation>
    </message>
    <message>
        <source>The name “{name}” does not end with “{suffix}”</source>
        <translation>Jina “{name}” haliishii na “{suffix}”</translation>
    </message>
    <message>
        <source>Name it “{wanted}”, so that other programs open it</source>
        <translation>Liite “{wanted}”, ili programu nyingine zilifungue</translation>
    </message>
    <message>
        <source>There is no file at this place</source>
        <translation>Hakuna faili mahali hapa</translation>
    </message>
    <message>
        <source>Look at the name of the file</source>
        <translation>Angalia jina la faili</translation>
    </message>
    <message>
        <source>The name does not say which format to write</source>
        <translation>Jina halisemi ni muundo gani wa kuandika</translation>
    </message>
    <message>
        <source>Give it the ending .gift for GIFT or .xml for Moodle XML</source>
        <translation>Lipe mwisho .gift kwa GIFT au .xml kwa Moodle XML</translation>
    </message>
    <message>
        <source>There is no question in this file</source>
        <translation>Hakuna swali katika faili hili</translation>
    </message>
    <message>
        <source>Look whether it is a GIFT, Moodle XML or Aiken file</source>
        <translation>Angalia kama ni faili la GIFT, Moodle XML au Aiken</translation>
    </message>
    <message>
        <source>The file could not be written ({cause}); nothing was changed</source>
        <translation>Faili halikuweza kuandikwa ({cause}); hakuna kilichobadilishwa</translation>
    </message>
    <message>
        <source>Name another place, or free some space on the disk</source>
        <translation>Taja mahali pengine, au tafuta nafasi kwenye diski</translation>
    </message>
    <message>
        <source>“{since}” is not a day or a moment</source>
        <translation>“{since}” si siku wala wakati</translation>
    </message>
    <message>
        <source>Write it as 2026-11-24 or 2026-11-24T08:00</source>
        <translation>Andika kama 2026-11-24 au 2026-11-24T08:00</translation>
    </message>
    <message>
        <source>Only a bundle can be sealed with a key</source>
        <translation>Ni kifurushi cha “bundle” tu kinachoweza kufungwa kwa ufunguo</translation>
    </message>
    <message>
        <source>Add --format bundle, or leave out --to</source>
        <translation>Ongeza --format bundle, au acha --to</translation>
    </message>
    <message>
        <source>The name “{name}” is one for {other}, but {form} was asked for</source>
        <translation>Jina “{name}” ni la {other}, lakini {form} imeombwa</translation>
    </message>
    <message>
        <source>Write --format {other}, or another name</source>
        <translation>Andika --format {other}, au jina lingine</translation>
    </message>
    <message>
        <source>Only CSV has --sheet and --excel</source>
        <translation>CSV pekee ina --sheet na --excel</translation>
    </message>
    <message>
        <source>Add --format csv, or leave them out</source>
        <translation>Ongeza --format csv, au ziache</translation>
    </message>
    <message>
        <source>What the command says could not be written ({cause})</source>
        <translation>Yale ambayo amri inasema hayakuweza kuandikwa ({cause})</translation>
    </message>
    <message>
        <source>What it did stays done. Free some space there, or let it say it on the screen</source>
        <translation>Yaliyofanywa yamebaki. Ongeza nafasi hapo, au iache iseme kwenye skrini</translation>
    </message>
    <message>
        <source>The document cannot be read ({cause})</source>
        <translation>Hati haiwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>Look at its name and its permissions</source>
        <translation>Angalia jina lake na ruhusa zake</translation>
    </message>
    <message>
        <source>The document is larger than {limit} million bytes</source>
        <translation>Hati ni kubwa kuliko baiti milioni {limit}</translation>
    </message>
    <message>
        <source>Cut out the chapter that the course is about</source>
        <translation>Kata sura ambayo kozi inahusu</translation>
    </message>
    <message>
        <source>This is a file of the kind {kind}, not plain text</source>
        <translation>Hili ni faili la aina {kind}, si maandishi ya kawaida</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as plain text</source>
        <translation>Lifungue katika programu yake na ulihifadhi kama maandishi ya kawaida</translation>
    </message>
    <message>
        <source>This file is not text</source>
        <translation>Faili hili si maandishi</translation>
    </message>
    <message>
        <source>Choose a document in plain text</source>
        <translation>Chagua hati ya maandishi ya kawaida</translation>
    </message>
    <message>
        <source>The document is empty</source>
        <translation>Hati ni tupu</translation>
    </message>
    <message>
        <source>Choose a document with text</source>
        <translation>Chagua hati yenye maandishi</translation>
    </message>
    <message>
        <source>No paragraph of text was found in the document</source>
        <translation>Hakuna aya ya maandishi iliyopatikana katika hati</translation>
    </message>
    <message>
        <source>Look at it in a text editor: blank lines part its paragraphs</source>
        <translation>Iangalie katika kihariri cha maandishi: mistari mitupu hutenganisha aya zake</translation>
    </message>
    <message>
        <source>There is something in this folder already, and it is left alone</source>
        <translation>Tayari kuna kitu katika folda hii, na kimeachwa kama kilivyo</translation>
    </message>
    <message>
        <source>Name a folder that does not exist yet</source>
        <translation>Taja folda ambayo bado haipo</translation>
    </message>
    <message>
        <source>The course could not be written here ({cause}); nothing is left</source>
        <translation>Kozi haikuweza kuandikwa hapa ({cause}); hakuna kilichobaki</translation>
    </message>
    <message>
        <source>Name another folder, or free some space on the disk</source>
        <translation>Taja folda nyingine, au tafuta nafasi kwenye diski</translation>
    </message>
    <message>
        <source>{count} words in a row stand in {source} too: “{words}”</source>
        <translation>Maneno {count} mfululizo yapo pia katika {source}: “{words}”</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>Sema kwa maneno yako mwenyewe</translation>
    </message>
    <message>
        <source>No page of “{id}” teaches the fact “{fact}”</source>
        <translation>Hakuna ukurasa wa “{id}” unaofundisha jambo “{fact}”</translation>
    </message>
    <message>
        <source>Write it into a page and its “facts="…"”</source>
        <translation>Liandike katika ukurasa na katika “facts="…"” yake</translation>
    </message>
    <message>
        <source>No question asks for the fact “{fact}” of “{id}”</source>
        <translation>Hakuna swali linalouliza jambo “{fact}” la “{id}”</translation>
    </message>
    <message>
        <source>Write one, or add “[tag:fact:{fact}]” to one that does</source>
        <translation>Andika moja, au ongeza “[tag:fact:{fact}]” kwenye linalouliza hilo</translation>
    </message>
    <message>
        <source>This page is a draft</source>
        <translation>Ukurasa huu ni rasimu</translation>
    </message>
    <message>
        <source>Write the page, then take the line “[draft: …]” out</source>
        <translation>Andika ukurasa, kisha ondoa mstari “[draft: …]”</translation>
    </message>
    <message>
        <source>The question “{id}” is a draft</source>
        <translation>Swali “{id}” ni rasimu</translation>
    </message>
    <message>
        <source>Write the question, then take “[tag:draft]” out</source>
        <translation>Andika swali, kisha ondoa “[tag:draft]”</translation>
    </message>
    <message>
        <source>No page and no question uses the term “{term}”</source>
        <translation>Hakuna ukurasa wala swali linalotumia istilahi “{term}”</translation>
    </message>
    <message>
        <source>Use it, or take it out of the glossary</source>
        <translation>Itumie, au iondoe kwenye faharasa</translation>
    </message>
    <message>
        <source>The meaning of “{term}” has {found} words</source>
        <translation>Maana ya “{term}” ina maneno {found}</translation>
    </message>
    <message>
        <source>Say it in one or two plain sentences</source>
        <translation>Sema kwa sentensi moja au mbili rahisi</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary</source>
        <translation>“{term}” haipo katika faharasa</translation>
    </message>
    <message>
        <source>Add it with its meaning</source>
        <translation>Iongeze pamoja na maana yake</translation>
    </message>
    <message>
        <source>“{term}” is not in the glossary and not spelt out on this page</source>
        <translation>“{term}” haipo katika faharasa wala haijaandikwa kwa ukamilifu kwenye ukurasa huu</translation>
    </message>
    <message>
        <source>Write the whole name and “({term})”, or add it to the glossary</source>
        <translation>Andika jina zima na “({term})”, au iongeze kwenye faharasa</translation>
    </message>
    <message>
        <source>This page brings {found} new terms: {terms}</source>
        <translation>Ukurasa huu unaleta istilahi mpya {found}: {terms}</translation>
    </message>
    <message>
        <source>Spread them over more pages: two on a page are good</source>
        <translation>Zigawe kwenye kurasa zaidi: mbili kwa ukurasa ni vizuri</translation>
    </message>
    <message>
        <source>The part “{heading}” stands behind “{before}”</source>
        <translation>Sehemu “{heading}” iko baada ya “{before}”</translation>
    </message>
    <message>
        <source>Put it before that, so that facilitators find it in every guide</source>
        <translation>Iweke kabla yake, ili wawezeshaji waipate katika kila mwongozo</translation>
    </message>
    <message>
        <source>The picture “{name}” has no text for those who cannot see it</source>
        <translation>Picha “{name}” haina maandishi kwa wasioweza kuiona</translation>
    </message>
    <message>
        <source>Say between “![” and “]” what it tells</source>
        <translation>Sema kati ya “![” na “]” inachoonyesha</translation>
    </message>
    <message>
        <source>“{found}” is HTML, and is shown as it is written</source>
        <translation>“{found}” ni HTML, na inaonyeshwa ilivyoandikwa</translation>
    </message>
    <message>
        <source>Write it in Markdown, or put it between backticks</source>
        <translation>Iandike kwa Markdown, au iweke kati ya alama za `</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere</source>
        <translation>Kiungo cha “{target}” hakielekei popote</translation>
    </message>
    <message>
        <source>Link to a page as “4.3/short-name” or “#short-name”, or to the web with “https://”</source>
        <translation>Weka kiungo cha ukurasa kama “4.3/short-name” au “#short-name”, au cha wavuti kwa “https://”</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of box</source>
        <translation>“{kind}” si aina ya kisanduku</translation>
    </message>
    <message>
        <source>Use example, since, think, term or note</source>
        <translation>Tumia example, since, think, term au note</translation>
    </message>
    <message>
        <source>This box does not begin as it should</source>
        <translation>Kisanduku hiki hakianzi inavyopaswa</translation>
    </message>
    <message>
        <source>Write “!!! kind "Title"” in one line</source>
        <translation>Andika “!!! kind "Title"” katika mstari mmoja</translation>
    </message>
    <message>
        <source>This box is empty: the text below it does not belong to it</source>
        <translation>Kisanduku hiki ni kitupu: maandishi yaliyo chini yake si yake</translation>
    </message>
    <message>
        <source>Begin each line of its text with four spaces</source>
        <translation>Anza kila mstari wa maandishi yake kwa nafasi nne</translation>
    </message>
    <message>
        <source>The id “{id}” stands in this lesson a second time</source>
        <translation>Id “{id}” ipo mara ya pili katika somo hili</translation>
    </message>
    <message>
        <source>Give each its own id</source>
        <translation>Ipe kila moja id yake</translation>
    </message>
    <message>
        <source>The lesson has no box “{kind}”</source>
        <translation>Somo halina kisanduku “{kind}”</translation>
    </message>
    <message>
        <source>Add one with “!!! {kind}”</source>
        <translation>Ongeza kimoja kwa “!!! {kind}”</translation>
    </message>
    <message>
        <source>The lesson has neither a picture nor a table</source>
        <translation>Somo halina picha wala jedwali</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ongeza moja</translation>
    </message>
    <message>
        <source>The lesson “{id}” has no objectives</source>
        <translation>Somo “{id}” halina malengo</translation>
    </message>
    <message>
        <source>Say in “objectives” what a learner can do after it</source>
        <translation>Sema katika “objectives” mwanafunzi anaweza kufanya nini baada yake</translation>
    </message>
    <message>
        <source>The lesson has {found} quick checks on {pages} pages</source>
        <translation>Somo lina maswali ya haraka {found} kwenye kurasa {pages}</translation>
    </message>
    <message>
        <source>Put one on every second page</source>
        <translation>Weka moja kila kurasa mbili</translation>
    </message>
    <message>
        <source>No page shows this picture</source>
        <translation>Hakuna ukurasa unaoonyesha picha hii</translation>
    </message>
    <message>
        <source>Show it, or take the file away</source>
        <translation>Ionyeshe, au ondoa faili</translation>
    </message>
    <message>
        <source>The question “{id}” names no fact</source>
        <translation>Swali “{id}” halitaji jambo lolote</translation>
    </message>
    <message>
        <source>Add “[tag:fact:…]” with the fact that it rests on</source>
        <translation>Ongeza “[tag:fact:…]” yenye jambo ambalo linategemea</translation>
    </message>
    <message>
        <source>The answer “{option}” of “{id}” has no feedback</source>
        <translation>Jibu “{option}” la “{id}” halina maelezo</translation>
    </message>
    <message>
        <source>Say after “#” why it is right, or what it mixes up</source>
        <translation>Sema baada ya “#” kwa nini ni sahihi, au linachanganya nini</translation>
    </message>
    <message>
        <source>“{id}” has the answer “{option}” twice</source>
        <translation>“{id}” lina jibu “{option}” mara mbili</translation>
    </message>
    <message>
        <source>Change or take out one of the two</source>
        <translation>Badilisha au ondoa moja kati ya mawili</translation>
    </message>
    <message>
        <source>“{id}” has no right answer</source>
        <translation>“{id}” halina jibu sahihi</translation>
    </message>
    <message>
        <source>Begin the right answer with “=”, or give it a weight as “%50%”</source>
        <translation>Anza jibu sahihi kwa “=”, au lipe uzito kama “%50%”</translation>
    </message>
    <message>
        <source>The right answers of “{id}” add up to {found} per cent</source>
        <translation>Majibu sahihi ya “{id}” yanafanya jumla ya asilimia {found}</translation>
    </message>
    <message>
        <source>Let their weights add up to 100</source>
        <translation>Fanya uzito wao ujumlike kuwa 100</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” speaks of the other answers</source>
        <translation>“{option}” katika “{id}” linataja majibu mengine</translation>
    </message>
    <message>
        <source>Write an answer that stands by itself</source>
        <translation>Andika jibu linaloeleweka peke yake</translation>
    </message>
    <message>
        <source>The matching question “{id}” has no general feedback</source>
        <translation>Swali la kulinganisha “{id}” halina maelezo ya jumla</translation>
    </message>
    <message>
        <source>Go through all pairs after “####”: pairs have no feedback of their own</source>
        <translation>Pitia jozi zote baada ya “####”: jozi hazina maelezo yake zenyewe</translation>
    </message>
    <message>
        <source>“{id}” has no general feedback</source>
        <translation>“{id}” halina maelezo ya jumla</translation>
    </message>
    <message>
        <source>Say after “####” what to keep in mind</source>
        <translation>Sema baada ya “####” cha kukumbuka</translation>
    </message>
    <message>
        <source>The feedback of “{option}” in “{id}” has {count} words</source>
        <translation>Maelezo ya “{option}” katika “{id}” yana maneno {count}</translation>
    </message>
    <message>
        <source>Use {most} at most</source>
        <translation>Tumia {most} au chini</translation>
    </message>
    <message>
        <source>The general feedback of “{id}” has {count} words</source>
        <translation>Maelezo ya jumla ya “{id}” yana maneno {count}</translation>
    </message>
    <message>
        <source>All answers of “{id}” have the same feedback</source>
        <translation>Majibu yote ya “{id}” yana maelezo yaleyale</translation>
    </message>
    <message>
        <source>Say for each why it is right, or what it mixes up</source>
        <translation>Sema kwa kila moja kwa nini ni sahihi, au linachanganya nini</translation>
    </message>
    <message>
        <source>The feedback of “{option}” in “{id}” says only right or wrong</source>
        <translation>Maelezo ya “{option}” katika “{id}” yanasema tu sahihi au si sahihi</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Sema kwa nini</translation>
    </message>
    <message>
        <source>“{id}” asks with “{word}”, which is easily read over</source>
        <translation>“{id}” linauliza kwa “{word}”, ambalo ni rahisi kutoliona</translation>
    </message>
    <message>
        <source>Ask for what is so</source>
        <translation>Uliza kuhusu kilicho kweli</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” says “{word}”, which gives it away</source>
        <translation>“{option}” katika “{id}” linasema “{word}”, na hilo linafichua jibu</translation>
    </message>
    <message>
        <source>Write the answer without it</source>
        <translation>Andika jibu bila neno hilo</translation>
    </message>
    <message>
        <source>The right answer of “{id}” is much longer than the wrong ones</source>
        <translation>Jibu sahihi la “{id}” ni refu sana kuliko yasiyo sahihi</translation>
    </message>
    <message>
        <source>Make them equally long</source>
        <translation>Yafanye yawe na urefu sawa</translation>
    </message>
    <message>
        <source>In “{id}” the word “{word}” stands in the question and in the right answer only</source>
        <translation>Katika “{id}” neno “{word}” lipo katika swali na katika jibu sahihi tu</translation>
    </message>
    <message>
        <source>Use another word, or use it in a wrong answer too</source>
        <translation>Tumia neno lingine, au litumie pia katika jibu lisilo sahihi</translation>
    </message>
    <message>
        <source>What “{id}” asks has {count} words</source>
        <translation>Kinachoulizwa na “{id}” kina maneno {count}</translation>
    </message>
    <message>
        <source>Use {least} to {most}</source>
        <translation>Tumia {least} hadi {most}</translation>
    </message>
    <message>
        <source>“{option}” in “{id}” has {count} words</source>
        <translation>“{option}” katika “{id}” lina maneno {count}</translation>
    </message>
    <message>
        <source>What “{id}” asks ends with “a” or “an”, which gives answers away</source>
        <translation>Kinachoulizwa na “{id}” kinaisha na “a” au “an”, na hilo linafichua majibu</translation>
    </message>
    <message>
        <source>Put the article into the answers</source>
        <translation>Weka “a” au “an” katika majibu</translation>
    </message>
    <message>
        <source>The numbers in the answers of “{id}” are not in order</source>
        <translation>Namba katika majibu ya “{id}” haziko kwa mpangilio</translation>
    </message>
    <message>
        <source>Put the smallest first</source>
        <translation>Weka ndogo kabisa kwanza</translation>
    </message>
    <message>
        <source>“{id}” has {count} answers to tick</source>
        <translation>“{id}” lina majibu {count} ya kuwekea alama</translation>
    </message>
    <message>
        <source>Give {least} to {most}</source>
        <translation>Weka {least} hadi {most}</translation>
    </message>
    <message>
        <source>“{id}” has {count} right answers to tick</source>
        <translation>“{id}” lina majibu sahihi {count} ya kuwekea alama</translation>
    </message>
    <message>
        <source>Give {least} or {most}</source>
        <translation>Weka {least} au {most}</translation>
    </message>
    <message>
        <source>“{id}” does not say how many answers are right</source>
        <translation>“{id}” halisemi majibu mangapi ni sahihi</translation>
    </message>
    <message>
        <source>Write “{word}” into the question</source>
        <translation>Andika “{word}” katika swali</translation>
    </message>
    <message>
        <source>“{id}” has {count} pairs</source>
        <translation>“{id}” lina jozi {count}</translation>
    </message>
    <message>
        <source>The quick check “{id}” stands on no page</source>
        <translation>Swali la haraka “{id}” halipo kwenye ukurasa wowote</translation>
    </message>
    <message>
        <source>Write “[check: {id}]” on a page, or change its tag “use”</source>
        <translation>Andika “[check: {id}]” kwenye ukurasa, au badilisha lebo yake “use”</translation>
    </message>
    <message>
        <source>“{id}” stands on a page, but its use is “{use}”</source>
        <translation>“{id}” lipo kwenye ukurasa, lakini matumizi yake ni “{use}”</translation>
    </message>
    <message>
        <source>Write “[tag:use:check]”, or it is asked twice</source>
        <translation>Andika “[tag:use:check]”, au litaulizwa mara mbili</translation>
    </message>
    <message>
        <source>The quick check “{id}” asks about a later page, “{target}”</source>
        <translation>Swali la haraka “{id}” linauliza kuhusu ukurasa wa baadaye, “{target}”</translation>
    </message>
    <message>
        <source>Put the check on that page or behind it</source>
        <translation>Weka swali kwenye ukurasa huo au baada yake</translation>
    </message>
    <message>
        <source>The quick check “{id}” sends to “{target}”, whose check sends here</source>
        <translation>Swali la haraka “{id}” linapeleka kwenye “{target}”, ambao swali lake linaleta hapa</translation>
    </message>
    <message>
        <source>Let each check ask about its own page or an earlier one</source>
        <translation>Kila swali la haraka liulize kuhusu ukurasa wake au uliotangulia</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz are true or false</source>
        <translation>Maswali {count} kati ya {total} ya jaribio ni ya kweli au si kweli</translation>
    </message>
    <message>
        <source>Make choices of some: a fifth at most may be true or false</source>
        <translation>Geuza baadhi kuwa maswali ya kuchagua: moja ya tano au chini yanaweza kuwa ya kweli au si kweli</translation>
    </message>
    <message>
        <source>All true or false questions of the quiz have the same answer</source>
        <translation>Maswali yote ya kweli au si kweli ya jaribio yana jibu lilelile</translation>
    </message>
    <message>
        <source>Turn one round</source>
        <translation>Geuza moja</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz ask for words to type</source>
        <translation>Maswali {count} kati ya {total} ya jaribio yanataka kuandika maneno</translation>
    </message>
    <message>
        <source>Make choices of some: a tenth at most may be typed</source>
        <translation>Geuza baadhi kuwa maswali ya kuchagua: moja ya kumi au chini yanaweza kuwa ya kuandika</translation>
    </message>
    <message>
        <source>In {count} of {total} choices the right answer is the longest</source>
        <translation>Katika maswali {count} kati ya {total} ya kuchagua, jibu sahihi ndilo refu kuliko yote</translation>
    </message>
    <message>
        <source>Shorten some right answers, or lengthen wrong ones</source>
        <translation>Fupisha baadhi ya majibu sahihi, au refusha yasiyo sahihi</translation>
    </message>
    <message>
        <source>In {count} of {total} choices the right answer is in place {place}</source>
        <translation>Katika maswali {count} kati ya {total} ya kuchagua, jibu sahihi liko nafasi ya {place}</translation>
    </message>
    <message>
        <source>Move some, or let the course shuffle the answers</source>
        <translation>Sogeza baadhi, au acha kozi ichanganye majibu</translation>
    </message>
    <message>
        <source>{count} of {total} questions of the quiz ask only to remember</source>
        <translation>Maswali {count} kati ya {total} ya jaribio yanataka kukumbuka tu</translation>
    </message>
    <message>
        <source>Let three of five ask to understand, apply or analyse</source>
        <translation>Matatu kati ya matano yatake kuelewa, kutumia au kuchambua</translation>
    </message>
    <message>
        <source>The sentences of this page have {found} words on average</source>
        <translation>Sentensi za ukurasa huu zina maneno {found} kwa wastani</translation>
    </message>
    <message>
        <source>Make two of the long ones: 12 is a good average</source>
        <translation>Zigawe zile ndefu mara mbili: 12 ni wastani mzuri</translation>
    </message>
    <message>
        <source>The sentence “{start} …” has {found} words</source>
        <translation>Sentensi “{start} …” ina maneno {found}</translation>
    </message>
    <message>
        <source>Make two of it</source>
        <translation>Tengeneza mbili kutoka hiyo</translation>
    </message>
    <message>
        <source>This page is hard to read: its LIX is {found}</source>
        <translation>Ukurasa huu ni mgumu kusoma: LIX yake ni {found}</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, to come down to 35</source>
        <translation>Tumia maneno na sentensi fupi zaidi, ili ishuke hadi 35</translation>
    </message>
    <message>
        <source>This page needs {found} years of school to read</source>
        <translation>Ukurasa huu unahitaji miaka {found} ya shule kusomwa</translation>
    </message>
    <message>
        <source>Use shorter words and sentences, to come down to 8</source>
        <translation>Tumia maneno na sentensi fupi zaidi, ili ishuke hadi 8</translation>
    </message>
    <message>
        <source>This lesson needs {found} years of school to read</source>
        <translation>Somo hili linahitaji miaka {found} ya shule kusomwa</translation>
    </message>
    <message>
        <source>This page has {found} words</source>
        <translation>Ukurasa huu una maneno {found}</translation>
    </message>
    <message>
        <source>Make two pages of it: 80 to 150 are good</source>
        <translation>Tengeneza kurasa mbili: 80 hadi 150 ni vizuri</translation>
    </message>
    <message>
        <source>This paragraph has {found} words</source>
        <translation>Aya hii ina maneno {found}</translation>
    </message>
    <message>
        <source>Make two of it: 60 are enough</source>
        <translation>Tengeneza mbili: 60 yanatosha</translation>
    </message>
    <message>
        <source>This lesson has {found} words</source>
        <translation>Somo hili lina maneno {found}</translation>
    </message>
    <message>
        <source>Take something out: 1,200 are enough</source>
        <translation>Ondoa kitu: 1,200 yanatosha</translation>
    </message>
    <message>
        <source>This list has {found} points</source>
        <translation>Orodha hii ina pointi {found}</translation>
    </message>
    <message>
        <source>Make two lists of it: 3 to 5 points are good</source>
        <translation>Tengeneza orodha mbili: pointi 3 hadi 5 ni vizuri</translation>
    </message>
    <message>
        <source>The source document cannot be read ({cause})</source>
        <translation>Hati ya asili haiwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>Look at “file” under [source] in course.toml, or at --source</source>
        <translation>Angalia “file” chini ya [source] katika course.toml, au kinachofuata --source</translation>
    </message>
    <message>
        <source>Below the first row of this table there is no “|---|---|”</source>
        <translation>Chini ya mstari wa kwanza wa jedwali hili hakuna “|---|---|”</translation>
    </message>
    <message>
        <source>Add it, or the table is shown as text with bars</source>
        <translation>Iongeze, au jedwali linaonyeshwa kama maandishi yenye alama za |</translation>
    </message>
    <message>
        <source>This row has {found} cells, and the first row has {wanted}</source>
        <translation>Mstari huu una visanduku {found}, na mstari wa kwanza una {wanted}</translation>
    </message>
    <message>
        <source>Write a “|” between any two cells, and “\|” for a bar that is text</source>
        <translation>Andika “|” kati ya kila visanduku viwili, na “\|” kwa alama ambayo ni maandishi</translation>
    </message>
    <message>
        <source>No blank line stands before this table</source>
        <translation>Hakuna mstari mtupu kabla ya jedwali hili</translation>
    </message>
    <message>
        <source>Add one, or the table is shown as text with bars</source>
        <translation>Ongeza mmoja, au jedwali linaonyeshwa kama maandishi yenye alama za |</translation>
    </message>
    <message>
        <source>This table has {found} columns</source>
        <translation>Jedwali hili lina safu {found}</translation>
    </message>
    <message>
        <source>Use {most} at most, or make two tables of it</source>
        <translation>Tumia {most} au chini, au tengeneza majedwali mawili</translation>
    </message>
    <message>
        <source>The cell “{start} …” has {found} words</source>
        <translation>Kisanduku “{start} …” kina maneno {found}</translation>
    </message>
    <message>
        <source>The question “{id}” has the level “{found}”, which is not known</source>
        <translation>Swali “{id}” lina kiwango “{found}”, ambacho hakijulikani</translation>
    </message>
    <message>
        <source>Write recall, understand, apply or analyse</source>
        <translation>Andika recall, understand, apply au analyse</translation>
    </message>
    <message>
        <source>The question “{id}” has the use “{found}”, which is not known</source>
        <translation>Swali “{id}” lina matumizi “{found}”, ambayo hayajulikani</translation>
    </message>
    <message>
        <source>Write core, check, retake or test</source>
        <translation>Andika core, check, retake au test</translation>
    </message>
    <message>
        <source>The question “{id}” has a tag “{found}” of no meaning here</source>
        <translation>Swali “{id}” lina lebo “{found}” isiyo na maana hapa</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or take it out</source>
        <translation>Angalia ilivyoandikwa, au iondoe</translation>
    </message>
    <message>
        <source>The question “{id}” has no tag “{key}”</source>
        <translation>Swali “{id}” halina lebo “{key}”</translation>
    </message>
    <message>
        <source>Add “[tag:{key}:…]”</source>
        <translation>Ongeza “[tag:{key}:…]”</translation>
    </message>
    <message>
        <source>The question “{id}” names a fact “{found}” of no lesson</source>
        <translation>Swali “{id}” linataja jambo “{found}” ambalo si la somo lolote</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add it to “facts” in course.toml</source>
        <translation>Angalia lilivyoandikwa, au liongeze kwenye “facts” katika course.toml</translation>
    </message>
    <message>
        <source>This page names a fact “{found}” of no lesson</source>
        <translation>Ukurasa huu unataja jambo “{found}” ambalo si la somo lolote</translation>
    </message>
    <message>
        <source>This page does not say on which facts it rests</source>
        <translation>Ukurasa huu hausemi unategemea mambo gani</translation>
    </message>
    <message>
        <source>Add “facts="…"” to its heading</source>
        <translation>Ongeza “facts="…"” kwenye kichwa chake</translation>
    </message>
    <message>
        <source>No question asks for the objective “{objective}” of “{id}”</source>
        <translation>Hakuna swali linalouliza kuhusu lengo “{objective}” la “{id}”</translation>
    </message>
    <message>
        <source>Write two or more, so that a learner can meet it</source>
        <translation>Andika mawili au zaidi, ili mwanafunzi aweze kulitimiza</translation>
    </message>
    <message>
        <source>One question only asks for the objective “{objective}” of “{id}”</source>
        <translation>Swali moja tu linauliza kuhusu lengo “{objective}” la “{id}”</translation>
    </message>
    <message>
        <source>Write one more, so that one lucky answer does not meet it</source>
        <translation>Andika moja zaidi, ili jibu moja la bahati lisitoshe</translation>
    </message>
    <message>
        <source>A translation has the pages of its original, in their order</source>
        <translation>Tafsiri ina kurasa za asili yake, kwa mpangilio wake</translation>
    </message>
    <message>
        <source>The translation has no page “{slug}”</source>
        <translation>Tafsiri haina ukurasa “{slug}”</translation>
    </message>
    <message>
        <source>Translate it; until then the page is shown in the original</source>
        <translation>Utafsiri; hadi hapo ukurasa unaonyeshwa katika lugha ya asili</translation>
    </message>
    <message>
        <source>The original has no page “{slug}”</source>
        <translation>Asili haina ukurasa “{slug}”</translation>
    </message>
    <message>
        <source>Look at the id in braces, or take the page out</source>
        <translation>Angalia id iliyo kati ya mabano ya mawimbi, au ondoa ukurasa</translation>
    </message>
    <message>
        <source>The pages stand in another order than in the original</source>
        <translation>Kurasa ziko kwa mpangilio tofauti na wa asili</translation>
    </message>
    <message>
        <source>The page “{slug}” has other quick checks than the original</source>
        <translation>Ukurasa “{slug}” una maswali ya haraka tofauti na ya asili</translation>
    </message>
    <message>
        <source>Give it the same lines “[check: …]”</source>
        <translation>Uweke mistari ileile ya “[check: …]”</translation>
    </message>
    <message>
        <source>The translation has no question “{id}”</source>
        <translation>Tafsiri haina swali “{id}”</translation>
    </message>
    <message>
        <source>Translate it; until then it is asked in the original</source>
        <translation>Litafsiri; hadi hapo linaulizwa katika lugha ya asili</translation>
    </message>
    <message>
        <source>The original has no question “{id}”</source>
        <translation>Asili haina swali “{id}”</translation>
    </message>
    <message>
        <source>Look at how the id is spelt, or take the question out</source>
        <translation>Angalia id ilivyoandikwa, au ondoa swali</translation>
    </message>
    <message>
        <source>The question “{id}” is marked in another way than the original</source>
        <translation>Swali “{id}” linapewa alama kwa njia tofauti na la asili</translation>
    </message>
    <message>
        <source>Give it the same kind, and as many answers, in the same order, with the same key</source>
        <translation>Lipe aina ileile, na majibu mengi vilevile, kwa mpangilio uleule, na ufunguo uleule</translation>
    </message>
    <message>
        <source>The original has no lesson “{id}”</source>
        <translation>Asili haina somo “{id}”</translation>
    </message>
    <message>
        <source>Look at the id after “lesson.”</source>
        <translation>Angalia id iliyo baada ya “lesson.”</translation>
    </message>
    <message>
        <source>There is no course folder at this place</source>
        <translation>Hakuna folda ya kozi mahali hapa</translation>
    </message>
    <message>
        <source>Look at the name, or choose another folder</source>
        <translation>Angalia jina, au chagua folda nyingine</translation>
    </message>
    <message>
        <source>The folder has no file “course.toml”, so it is not a course</source>
        <translation>Folda haina faili “course.toml”, kwa hiyo si kozi</translation>
    </message>
    <message>
        <source>Choose the folder that has one</source>
        <translation>Chagua folda iliyo nalo</translation>
    </message>
    <message>
        <source>The lesson “{lesson}” has no file “{name}”</source>
        <translation>Somo “{lesson}” halina faili “{name}”</translation>
    </message>
    <message>
        <source>Add the file, or take the lesson out of course.toml</source>
        <translation>Ongeza faili, au ondoa somo kutoka course.toml</translation>
    </message>
    <message>
        <source>This file cannot be read ({cause})</source>
        <translation>Faili hili haliwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy the course again</source>
        <translation>Angalia ruhusa zake, au nakili kozi tena</translation>
    </message>
    <message>
        <source>This is no ordinary file</source>
        <translation>Hili si faili la kawaida</translation>
    </message>
    <message>
        <source>Put a file with its text there</source>
        <translation>Weka hapo faili lenye maandishi yake</translation>
    </message>
    <message>
        <source>This file is larger than {limit} million bytes</source>
        <translation>Faili hili ni kubwa kuliko baiti milioni {limit}</translation>
    </message>
    <message>
        <source>Make it smaller, or make two of it</source>
        <translation>Lifanye dogo zaidi, au tengeneza mawili</translation>
    </message>
    <message>
        <source>This is a link to a place outside the course folder</source>
        <translation>Hiki ni kiungo cha mahali nje ya folda ya kozi</translation>
    </message>
    <message>
        <source>Put a copy of the file there</source>
        <translation>Weka hapo nakala ya faili</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text</source>
        <translation>Mstari huu si maandishi ya UTF-8</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor</source>
        <translation>Hifadhi faili kama UTF-8 katika kihariri chako</translation>
    </message>
    <message>
        <source>The file cannot be read as TOML: {cause}</source>
        <translation>Faili haliwezi kusomwa kama TOML: {cause}</translation>
    </message>
    <message>
        <source>Look at this line and the one before it</source>
        <translation>Angalia mstari huu na uliotangulia</translation>
    </message>
    <message>
        <source>The course is in format {found}; this program reads format 1</source>
        <translation>Kozi iko katika muundo {found}; programu hii inasoma muundo 1</translation>
    </message>
    <message>
        <source>Use a newer Course App, or write “format = 1”</source>
        <translation>Tumia toleo jipya zaidi la Course App, au andika “format = 1”</translation>
    </message>
    <message>
        <source>“{key}” is missing in {table}</source>
        <translation>“{key}” haipo katika {table}</translation>
    </message>
    <message>
        <source>Add a line “{key} = …” with {wanted}</source>
        <translation>Ongeza mstari “{key} = …” wenye {wanted}</translation>
    </message>
    <message>
        <source>“{key}” in {table} is not {wanted}</source>
        <translation>“{key}” katika {table} si {wanted}</translation>
    </message>
    <message>
        <source>Write {wanted} after “{key} =”</source>
        <translation>Andika {wanted} baada ya “{key} =”</translation>
    </message>
    <message>
        <source>“{key}” in {table} is {found}, not between {low} and {high}</source>
        <translation>“{key}” katika {table} ni {found}, haiko kati ya {low} na {high}</translation>
    </message>
    <message>
        <source>Write a number between {low} and {high}</source>
        <translation>Andika namba kati ya {low} na {high}</translation>
    </message>
    <message>
        <source>“{id}” cannot be used as an id</source>
        <translation>“{id}” haiwezi kutumika kama id</translation>
    </message>
    <message>
        <source>Use letters, digits, points and hyphens only</source>
        <translation>Tumia herufi, tarakimu, nukta na vistari tu</translation>
    </message>
    <message>
        <source>The id “{id}” is longer than {most} letters</source>
        <translation>Id “{id}” ina zaidi ya herufi {most}</translation>
    </message>
    <message>
        <source>Give it a shorter one: results with this one cannot be carried</source>
        <translation>Ipe fupi zaidi: matokeo yenye hii hayawezi kubebwa</translation>
    </message>
    <message>
        <source>The id “{id}” has a letter in it that cannot be seen</source>
        <translation>Id “{id}” ina herufi isiyoonekana</translation>
    </message>
    <message>
        <source>Type it anew: results with this one cannot be carried</source>
        <translation>Iandike upya: matokeo yenye hii hayawezi kubebwa</translation>
    </message>
    <message>
        <source>“{found}” is not the code of a language</source>
        <translation>“{found}” si msimbo wa lugha</translation>
    </message>
    <message>
        <source>Write a code such as “en” or “pt-BR”</source>
        <translation>Andika msimbo kama “en” au “pt-BR”</translation>
    </message>
    <message>
        <source>“{key}” in {table} is not known and was left out</source>
        <translation>“{key}” katika {table} haijulikani na imeachwa</translation>
    </message>
    <message>
        <source>Take the line out, or look at how it is spelt</source>
        <translation>Ondoa mstari, au angalia ulivyoandikwa</translation>
    </message>
    <message>
        <source>Did you mean “{near}”</source>
        <translation>Huenda ulimaanisha “{near}”</translation>
    </message>
    <message>
        <source>The course has no lessons</source>
        <translation>Kozi haina masomo</translation>
    </message>
    <message>
        <source>Add a “[[lesson]]” for each</source>
        <translation>Ongeza “[[lesson]]” kwa kila moja</translation>
    </message>
    <message>
        <source>A second lesson has the id “{id}”; the first is on line {first}</source>
        <translation>Somo la pili lina id “{id}”; la kwanza liko mstari wa {first}</translation>
    </message>
    <message>
        <source>Give each lesson its own id</source>
        <translation>Lipe kila somo id yake</translation>
    </message>
    <message>
        <source>A second lesson has the folder “{folder}”</source>
        <translation>Somo la pili lina folda “{folder}”</translation>
    </message>
    <message>
        <source>Give each lesson its own folder</source>
        <translation>Lipe kila somo folda yake</translation>
    </message>
    <message>
        <source>A second objective of lesson “{lesson}” has the id “{id}”</source>
        <translation>Lengo la pili la somo “{lesson}” lina id “{id}”</translation>
    </message>
    <message>
        <source>Give each objective of a lesson its own id</source>
        <translation>Lipe kila lengo la somo id yake</translation>
    </message>
    <message>
        <source>The course folder has no folder “{folder}”</source>
        <translation>Folda ya kozi haina folda “{folder}”</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or make the folder</source>
        <translation>Angalia ilivyoandikwa, au tengeneza folda</translation>
    </message>
    <message>
        <source>“{folder}” cannot be the name of a lesson's folder</source>
        <translation>“{folder}” haiwezi kuwa jina la folda ya somo</translation>
    </message>
    <message>
        <source>Use the plain name of a folder inside the course folder</source>
        <translation>Tumia jina tu la folda iliyo ndani ya folda ya kozi</translation>
    </message>
    <message>
        <source>The lesson does not begin with a title</source>
        <translation>Somo halianzi na kichwa</translation>
    </message>
    <message>
        <source>Write “# ” and the title in the first line</source>
        <translation>Andika “# ” na kichwa kwenye mstari wa kwanza</translation>
    </message>
    <message>
        <source>A second title begins here with one “#”</source>
        <translation>Kichwa cha pili kinaanza hapa kwa “#” moja</translation>
    </message>
    <message>
        <source>Write “## ” for a page, or “### ” for a heading on a page</source>
        <translation>Andika “## ” kwa ukurasa, au “### ” kwa kichwa ndani ya ukurasa</translation>
    </message>
    <message>
        <source>This text stands before the first page</source>
        <translation>Maandishi haya yako kabla ya ukurasa wa kwanza</translation>
    </message>
    <message>
        <source>Write a line with “## ” and the page's heading before it</source>
        <translation>Andika kabla yake mstari wenye “## ” na kichwa cha ukurasa</translation>
    </message>
    <message>
        <source>The lesson has no pages</source>
        <translation>Somo halina kurasa</translation>
    </message>
    <message>
        <source>Begin each page with “## ” and its heading</source>
        <translation>Anza kila ukurasa kwa “## ” na kichwa chake</translation>
    </message>
    <message>
        <source>The page that begins here has no heading</source>
        <translation>Ukurasa unaoanza hapa hauna kichwa</translation>
    </message>
    <message>
        <source>Write the heading after “## ”</source>
        <translation>Andika kichwa baada ya “## ”</translation>
    </message>
    <message>
        <source>The page “{title}” has no id</source>
        <translation>Ukurasa “{title}” hauna id</translation>
    </message>
    <message>
        <source>Write an id of small letters at the end, as “{{#short-name}}”</source>
        <translation>Andika mwishoni id ya herufi ndogo, kama “{{#short-name}}”</translation>
    </message>
    <message>
        <source>“{slug}” cannot be the id of a page</source>
        <translation>“{slug}” haiwezi kuwa id ya ukurasa</translation>
    </message>
    <message>
        <source>Use small letters a to z, digits and hyphens only</source>
        <translation>Tumia herufi ndogo a hadi z, tarakimu na vistari tu</translation>
    </message>
    <message>
        <source>A second page has the id “{slug}”; the first is on line {first}</source>
        <translation>Ukurasa wa pili una id “{slug}”; wa kwanza uko mstari wa {first}</translation>
    </message>
    <message>
        <source>Give each page of a lesson its own id</source>
        <translation>Upe kila ukurasa wa somo id yake</translation>
    </message>
    <message>
        <source>“{found}” in the braces of this heading is not known</source>
        <translation>“{found}” kati ya mabano ya mawimbi ya kichwa hiki haijulikani</translation>
    </message>
    <message>
        <source>Use “#id”, “facts="…"” and “source="…"” only</source>
        <translation>Tumia “#id”, “facts="…"” na “source="…"” tu</translation>
    </message>
    <message>
        <source>The page “{title}” has more than {limit} letters</source>
        <translation>Ukurasa “{title}” una herufi zaidi ya {limit}</translation>
    </message>
    <message>
        <source>Make several pages of it</source>
        <translation>Tengeneza kurasa kadhaa</translation>
    </message>
    <message>
        <source>The page “{title}” has more than {limit} marks “[”</source>
        <translation>Ukurasa “{title}” una alama “[” zaidi ya {limit}</translation>
    </message>
    <message>
        <source>Make several pages of it, or take some links out</source>
        <translation>Tengeneza kurasa kadhaa, au ondoa viungo kadhaa</translation>
    </message>
    <message>
        <source>A quick check does not stand in a line of its own</source>
        <translation>Swali la haraka haliko peke yake kwenye mstari wake</translation>
    </message>
    <message>
        <source>Write “[check: question-id]” alone, at the start of a line</source>
        <translation>Andika “[check: question-id]” peke yake, mwanzoni mwa mstari</translation>
    </message>
    <message>
        <source>The quick check “{id}” is no question of this lesson's quiz</source>
        <translation>Swali la haraka “{id}” si swali la jaribio la somo hili</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add the question to quiz.gift</source>
        <translation>Angalia ilivyoandikwa, au ongeza swali kwenye quiz.gift</translation>
    </message>
    <message>
        <source>The quick check “{id}” stands in this lesson a second time</source>
        <translation>Swali la haraka “{id}” lipo mara ya pili katika somo hili</translation>
    </message>
    <message>
        <source>Keep one of the two</source>
        <translation>Acha moja kati ya mawili</translation>
    </message>
    <message>
        <source>A picture begins here with “![” that cannot be read</source>
        <translation>Picha isiyosomeka inaanza hapa kwa “![”</translation>
    </message>
    <message>
        <source>Write “![what it shows](media/name.svg)” in one line</source>
        <translation>Andika “![what it shows](media/name.svg)” katika mstari mmoja</translation>
    </message>
    <message>
        <source>The picture “{name}” is on the web; nothing is fetched</source>
        <translation>Picha “{name}” iko kwenye wavuti; hakuna kinachopakuliwa</translation>
    </message>
    <message>
        <source>Put the picture into the lesson's folder</source>
        <translation>Weka picha katika folda ya somo</translation>
    </message>
    <message>
        <source>The picture “{name}” is outside the lesson's folder</source>
        <translation>Picha “{name}” iko nje ya folda ya somo</translation>
    </message>
    <message>
        <source>Put the picture into the lesson's folder, as “media/name.svg”</source>
        <translation>Weka picha katika folda ya somo, kama “media/name.svg”</translation>
    </message>
    <message>
        <source>The name “{name}” of a picture does not work on every system</source>
        <translation>Jina “{name}” la picha halifanyi kazi kwenye kila mfumo</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, as “media/name.svg”</source>
        <translation>Tumia herufi, tarakimu na vistari, kama “media/name.svg”</translation>
    </message>
    <message>
        <source>The picture “{name}” is of a kind that cannot be shown</source>
        <translation>Picha “{name}” ni ya aina isiyoweza kuonyeshwa</translation>
    </message>
    <message>
        <source>Use SVG, PNG or JPEG</source>
        <translation>Tumia SVG, PNG au JPEG</translation>
    </message>
    <message>
        <source>The lesson's folder has no picture “{name}”</source>
        <translation>Folda ya somo haina picha “{name}”</translation>
    </message>
    <message>
        <source>Look at how it is spelt, or add the picture</source>
        <translation>Angalia ilivyoandikwa, au ongeza picha</translation>
    </message>
    <message>
        <source>A term without a name begins here</source>
        <translation>Istilahi isiyo na jina inaanza hapa</translation>
    </message>
    <message>
        <source>Write the term after “## ”</source>
        <translation>Andika istilahi baada ya “## ”</translation>
    </message>
    <message>
        <source>The term “{term}” stands here a second time</source>
        <translation>Istilahi “{term}” ipo hapa mara ya pili</translation>
    </message>
    <message>
        <source>The term “{term}” has no meaning</source>
        <translation>Istilahi “{term}” haina maana iliyoandikwa</translation>
    </message>
    <message>
        <source>Write one or two plain sentences below it</source>
        <translation>Andika chini yake sentensi moja au mbili rahisi</translation>
    </message>
    <message>
        <source>This question has no id, so answers to it cannot be kept</source>
        <translation>Swali hili halina id, kwa hiyo majibu yake hayawezi kuhifadhiwa</translation>
    </message>
    <message>
        <source>Write “// [id:short-name]” in the line before it</source>
        <translation>Andika “// [id:short-name]” kwenye mstari uliotangulia</translation>
    </message>
    <message>
        <source>A second question has the id “{id}”; the first is in {first}</source>
        <translation>Swali la pili lina id “{id}”; la kwanza liko katika {first}</translation>
    </message>
    <message>
        <source>Give each question its own id</source>
        <translation>Lipe kila swali id yake</translation>
    </message>
    <message>
        <source>The question “{id}” is not the same as in {first}</source>
        <translation>Swali “{id}” si sawa na lililo katika {first}</translation>
    </message>
    <message>
        <source>Copy it unchanged: the gain compares the two</source>
        <translation>Linakili bila kubadilisha: ongezeko linalinganisha yote mawili</translation>
    </message>
    <message>
        <source>The question “{id}” names an objective “{name}” that is not there</source>
        <translation>Swali “{id}” linataja lengo “{name}” ambalo halipo</translation>
    </message>
    <message>
        <source>Use the id of an objective in course.toml, as “o1” or “4.3/o1”</source>
        <translation>Tumia id ya lengo katika course.toml, kama “o1” au “4.3/o1”</translation>
    </message>
    <message>
        <source>The question “{id}” names a page “{name}” that is not there</source>
        <translation>Swali “{id}” linataja ukurasa “{name}” ambao haupo</translation>
    </message>
    <message>
        <source>Write the lesson and the page's id, as “4.3/short-name”</source>
        <translation>Andika somo na id ya ukurasa, kama “4.3/short-name”</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Hili si faili la maandishi</translation>
    </message>
    <message>
        <source>Choose a file of questions that a text editor can open</source>
        <translation>Chagua faili la maswali ambalo kihariri cha maandishi kinaweza kufungua</translation>
    </message>
    <message>
        <source>This line is not UTF-8 text; the file was read as {encoding}</source>
        <translation>Mstari huu si maandishi ya UTF-8; faili lilisomwa kama {encoding}</translation>
    </message>
    <message>
        <source>The answers that begin here with “{{” have no “}}”</source>
        <translation>Majibu yanayoanza hapa kwa “{{” hayana “}}”</translation>
    </message>
    <message>
        <source>Write “}}” after the last answer, and leave no blank line inside a question</source>
        <translation>Andika “}}” baada ya jibu la mwisho, na usiache mstari mtupu ndani ya swali</translation>
    </message>
    <message>
        <source>This “}}” has no “{{” before it</source>
        <translation>“}}” hii haina “{{” kabla yake</translation>
    </message>
    <message>
        <source>Write “{{” before the first answer, or “\}}” if it is text</source>
        <translation>Andika “{{” kabla ya jibu la kwanza, au “\}}” kama ni maandishi</translation>
    </message>
    <message>
        <source>A second “{brace}” stands in the question whose answers begin on line {first}</source>
        <translation>Kuna “{brace}” ya pili katika swali ambalo majibu yake yanaanza mstari wa {first}</translation>
    </message>
    <message>
        <source>Put a blank line between two questions, or write “\{brace}” if it is text</source>
        <translation>Weka mstari mtupu kati ya maswali mawili, au andika “\{brace}” kama ni maandishi</translation>
    </message>
    <message>
        <source>A brace stands inside the formula between “$$”</source>
        <translation>Kuna bano la mawimbi ndani ya fomula kati ya “$$”</translation>
    </message>
    <message>
        <source>Write “\{{” and “\}}” in formulas</source>
        <translation>Andika “\{{” na “\}}” katika fomula</translation>
    </message>
    <message>
        <source>The title that begins here with “::” does not end with “::”</source>
        <translation>Kichwa kinachoanza hapa kwa “::” hakiishii na “::”</translation>
    </message>
    <message>
        <source>Write “::” after the title</source>
        <translation>Andika “::” baada ya kichwa</translation>
    </message>
    <message>
        <source>No blank line follows the category</source>
        <translation>Hakuna mstari mtupu baada ya kategoria</translation>
    </message>
    <message>
        <source>Put one there; Moodle reads all up to the next as its name</source>
        <translation>Weka mmoja hapo; Moodle husoma yote hadi unaofuata kama jina lake</translation>
    </message>
    <message>
        <source>The id “{id}” stands in a comment that no question follows</source>
        <translation>Id “{id}” ipo katika maoni yasiyofuatwa na swali</translation>
    </message>
    <message>
        <source>Take out the blank line between the comment and its question</source>
        <translation>Ondoa mstari mtupu kati ya maoni na swali lake</translation>
    </message>
    <message>
        <source>A choice needs two options or more; this question has {count}</source>
        <translation>Swali la kuchagua linahitaji machaguo mawili au zaidi; swali hili lina {count}</translation>
    </message>
    <message>
        <source>Begin each right option with “=” and each wrong one with “~”</source>
        <translation>Anza kila chaguo sahihi kwa “=” na kila lisilo sahihi kwa “~”</translation>
    </message>
    <message>
        <source>An option without text was left out</source>
        <translation>Chaguo lisilo na maandishi limeachwa</translation>
    </message>
    <message>
        <source>Write its text, or put a backslash before a “~” or “=” that is text</source>
        <translation>Andika maandishi yake, au weka alama \ kabla ya “~” au “=” ambayo ni maandishi</translation>
    </message>
    <message>
        <source>The text “{text}” stands before the first “=” or “~”</source>
        <translation>Maandishi “{text}” yapo kabla ya “=” au “~” ya kwanza</translation>
    </message>
    <message>
        <source>No answer stands between the braces</source>
        <translation>Hakuna jibu kati ya mabano ya mawimbi</translation>
    </message>
    <message>
        <source>Write an answer that begins with “=”</source>
        <translation>Andika jibu linaloanza kwa “=”</translation>
    </message>
    <message>
        <source>The line “{text}” of this matching question has no “-&gt;”</source>
        <translation>Mstari “{text}” wa swali hili la kulinganisha hauna “-&gt;”</translation>
    </message>
    <message>
        <source>Write each pair as “=left -&gt; right”</source>
        <translation>Andika kila jozi kama “=left -&gt; right”</translation>
    </message>
    <message>
        <source>Matching needs two pairs or more; this question has {count}</source>
        <translation>Swali la kulinganisha linahitaji jozi mbili au zaidi; swali hili lina {count}</translation>
    </message>
    <message>
        <source>The weight “{text}” is not between -100 and 100</source>
        <translation>Uzito “{text}” hauko kati ya -100 na 100</translation>
    </message>
    <message>
        <source>Write per cent of the score, as “%50%” or “%-33.33333%”</source>
        <translation>Andika asilimia ya alama, kama “%50%” au “%-33.33333%”</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>“{text}” si namba</translation>
    </message>
    <message>
        <source>Write “63”, “63:4” for 59 to 67, or “59..67”, with a point</source>
        <translation>Andika “63”, “63:4” kwa 59 hadi 67, au “59..67”, kwa kutumia nukta</translation>
    </message>
    <message>
        <source>“{text}” was read as a word to type, as Moodle does</source>
        <translation>“{text}” ilisomwa kama neno la kuandika, kama Moodle inavyofanya</translation>
    </message>
    <message>
        <source>Write TRUE or FALSE in capitals for a true or false question</source>
        <translation>Andika TRUE au FALSE kwa herufi kubwa kwa swali la kweli au si kweli</translation>
    </message>
    <message>
        <source>This question has more than {limit} answers</source>
        <translation>Swali hili lina majibu zaidi ya {limit}</translation>
    </message>
    <message>
        <source>Look for a missing “}}”, or make several questions of it</source>
        <translation>Tafuta kama “}}” inakosekana, au tengeneza maswali kadhaa</translation>
    </message>
    <message>
        <source>Reading stopped here after {limit} questions</source>
        <translation>Usomaji ulisimama hapa baada ya maswali {limit}</translation>
    </message>
    <message>
        <source>Make several files of it</source>
        <translation>Tengeneza faili kadhaa</translation>
    </message>
    <message>
        <source>Reading stopped here after {limit} problems</source>
        <translation>Usomaji ulisimama hapa baada ya matatizo {limit}</translation>
    </message>
    <message>
        <source>Put those right first, or check that this is a file of questions</source>
        <translation>Sahihisha hayo kwanza, au angalia kuwa hili ni faili la maswali</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {cause}</source>
        <translation>Hii si XML iliyoandikwa sawasawa: {cause}</translation>
    </message>
    <message>
        <source>Export the questions from Moodle again, as Moodle XML</source>
        <translation>Toa maswali tena kutoka Moodle, kama Moodle XML</translation>
    </message>
    <message>
        <source>The file defines XML entities, which no Moodle export does</source>
        <translation>Faili linafafanua vitu vya XML (entities), jambo ambalo Moodle haifanyi kamwe</translation>
    </message>
    <message>
        <source>Do not trust it; ask for a new export from Moodle</source>
        <translation>Usiliamini; omba litolewe upya kutoka Moodle</translation>
    </message>
    <message>
        <source>This XML holds no Moodle questions</source>
        <translation>XML hii haina maswali ya Moodle</translation>
    </message>
    <message>
        <source>Choose a file that Moodle exported as Moodle XML</source>
        <translation>Chagua faili ambalo Moodle ilitoa kama Moodle XML</translation>
    </message>
    <message>
        <source>A question of Moodle's type “{type}” was left out</source>
        <translation>Swali la aina “{type}” ya Moodle limeachwa</translation>
    </message>
    <message>
        <source>Write it again as a type that this app has</source>
        <translation>Liandike tena kwa aina ambayo programu hii inayo</translation>
    </message>
    <message>
        <source>The pictures or files inside this question were left out</source>
        <translation>Picha au faili zilizo ndani ya swali hili zimeachwa</translation>
    </message>
    <message>
        <source>Make sure that it can be answered without them</source>
        <translation>Hakikisha kuwa linaweza kujibiwa bila hizo</translation>
    </message>
    <message>
        <source>Begin each option with its letter, a full stop and a space</source>
        <translation>Anza kila chaguo kwa herufi yake, nukta na nafasi</translation>
    </message>
    <message>
        <source>The question that begins here has no “ANSWER:” line</source>
        <translation>Swali linaloanza hapa halina mstari “ANSWER:”</translation>
    </message>
    <message>
        <source>Write “ANSWER: A” after its last option</source>
        <translation>Andika “ANSWER: A” baada ya chaguo lake la mwisho</translation>
    </message>
    <message>
        <source>No option of this question has the letter “{letter}”</source>
        <translation>Hakuna chaguo la swali hili lenye herufi “{letter}”</translation>
    </message>
    <message>
        <source>Write the letter of the right option after “ANSWER:”</source>
        <translation>Andika herufi ya chaguo sahihi baada ya “ANSWER:”</translation>
    </message>
    <message>
        <source>Options stand here without a question before them</source>
        <translation>Machaguo yapo hapa bila swali kabla yake</translation>
    </message>
    <message>
        <source>Write the question in the line above the first option</source>
        <translation>Andika swali kwenye mstari ulio kabla ya chaguo la kwanza</translation>
    </message>
    <message>
        <source>The lesson has no facilitator's guide</source>
        <translation>Somo halina mwongozo wa mwezeshaji</translation>
    </message>
    <message>
        <source>Add a file “facilitator.md”, as the other lessons have one</source>
        <translation>Ongeza faili “facilitator.md”, kama masomo mengine yalivyo nalo</translation>
    </message>
    <message>
        <source>The guide has no part “{heading}”</source>
        <translation>Mwongozo hauna sehemu “{heading}”</translation>
    </message>
    <message>
        <source>Add a line “## {heading}” with its text</source>
        <translation>Ongeza mstari “## {heading}” pamoja na maandishi yake</translation>
    </message>
    <message>
        <source>The guide has no part “{heading}”, but “{near}” on line {at}</source>
        <translation>Mwongozo hauna sehemu “{heading}”, ila “{near}” mstari wa {at}</translation>
    </message>
    <message>
        <source>Write the heading as “## {heading}”</source>
        <translation>Andika kichwa kama “## {heading}”</translation>
    </message>
    <message>
        <source>The part “{heading}” stands here a second time</source>
        <translation>Sehemu “{heading}” ipo hapa mara ya pili</translation>
    </message>
    <message>
        <source>The part “{heading}” is empty</source>
        <translation>Sehemu “{heading}” ni tupu</translation>
    </message>
    <message>
        <source>Write its text below the heading</source>
        <translation>Andika maandishi yake chini ya kichwa</translation>
    </message>
    <message>
        <source>The session plan has no table with the columns 60, 45 and step</source>
        <translation>Mpango wa kipindi hauna jedwali lenye safu 60, 45 na step</translation>
    </message>
    <message>
        <source>Write “| 60 | 45 | step | what you do | what they do | on screen |” and the rows</source>
        <translation>Andika “| 60 | 45 | step | what you do | what they do | on screen |” na mistari yake</translation>
    </message>
    <message>
        <source>“{found}” is not a number of minutes</source>
        <translation>“{found}” si idadi ya dakika</translation>
    </message>
    <message>
        <source>Write whole minutes, or 0 for a step that is left out</source>
        <translation>Andika dakika nzima, au 0 kwa hatua inayoachwa</translation>
    </message>
    <message>
        <source>The steps in the column “{wanted}” add up to {found} minutes, not {wanted}</source>
        <translation>Hatua katika safu “{wanted}” zinafanya jumla ya dakika {found}, si {wanted}</translation>
    </message>
    <message>
        <source>Change the minutes of a step</source>
        <translation>Badilisha dakika za hatua moja</translation>
    </message>
    <message>
        <source>“{name}” takes {found} minutes here and {planned} in the session plan</source>
        <translation>“{name}” inachukua dakika {found} hapa na {planned} katika mpango wa kipindi</translation>
    </message>
    <message>
        <source>Write the same minutes in both places</source>
        <translation>Andika dakika zilezile mahali pote pawili</translation>
    </message>
    <message>
        <source>The step “{step}” of the plan has no text under “Steps”</source>
        <translation>Hatua “{step}” ya mpango haina maandishi chini ya “Steps”</translation>
    </message>
    <message>
        <source>Add a line “### {step}” and what to say and do</source>
        <translation>Ongeza mstari “### {step}” na cha kusema na kufanya</translation>
    </message>
    <message>
        <source>The step “{step}” is not in the session plan</source>
        <translation>Hatua “{step}” haipo katika mpango wa kipindi</translation>
    </message>
    <message>
        <source>Add a row for it, or write its name as in the plan</source>
        <translation>Ongeza mstari wake, au andika jina lake kama katika mpango</translation>
    </message>
    <message>
        <source>The step “{step}” does not say “{part}”</source>
        <translation>Hatua “{step}” haisemi “{part}”</translation>
    </message>
    <message>
        <source>Add a line that begins with “**{part}.**”</source>
        <translation>Ongeza mstari unaoanza kwa “**{part}.**”</translation>
    </message>
    <message>
        <source>“{id}” is no page and no question of this course</source>
        <translation>“{id}” si ukurasa wala swali la kozi hii</translation>
    </message>
    <message>
        <source>Look at how it is spelt</source>
        <translation>Angalia ilivyoandikwa</translation>
    </message>
    <message>
        <source>The guide names {found} questions for the room</source>
        <translation>Mwongozo unataja maswali {found} kwa chumba</translation>
    </message>
    <message>
        <source>Name {least} to {most} by their ids</source>
        <translation>Taja {least} hadi {most} kwa id zake</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>Nakili faili tena kutoka lilikotoka</translation>
    </message>
    <message>
        <source>Nothing was unpacked. Ask whoever made the file for a new one</source>
        <translation>Hakuna kilichofunguliwa. Mwombe aliyetengeneza faili akupe jipya</translation>
    </message>
    <message>
        <source>The file cannot be read ({cause})</source>
        <translation>Faili haliwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>This is no course file, or it was cut off while it was copied</source>
        <translation>Hili si faili la kozi, au lilikatika wakati wa kunakili</translation>
    </message>
    <message>
        <source>This course file is of a newer kind ({found})</source>
        <translation>Faili hili la kozi ni la aina mpya zaidi ({found})</translation>
    </message>
    <message>
        <source>Use a newer Course App</source>
        <translation>Tumia toleo jipya zaidi la Course App</translation>
    </message>
    <message>
        <source>The list of what is in this course file cannot be read</source>
        <translation>Orodha ya yaliyomo katika faili hili la kozi haiwezi kusomwa</translation>
    </message>
    <message>
        <source>“{name}” in this course file was changed or damaged</source>
        <translation>“{name}” katika faili hili la kozi limebadilishwa au limeharibika</translation>
    </message>
    <message>
        <source>“{name}” is in this course file and not in its list</source>
        <translation>“{name}” lipo katika faili hili la kozi lakini si katika orodha yake</translation>
    </message>
    <message>
        <source>“{name}” is missing in this course file</source>
        <translation>“{name}” halipo katika faili hili la kozi</translation>
    </message>
    <message>
        <source>The name “{name}” in this course file is not safe</source>
        <translation>Jina “{name}” katika faili hili la kozi si salama</translation>
    </message>
    <message>
        <source>“{name}” in this course file is a link or no plain file</source>
        <translation>“{name}” katika faili hili la kozi ni kiungo au si faili la kawaida</translation>
    </message>
    <message>
        <source>“{name}” has the same name as another file, but for its letters</source>
        <translation>“{name}” lina jina sawa na faili lingine, isipokuwa herufi zake</translation>
    </message>
    <message>
        <source>Give each file a name that differs by more than capitals</source>
        <translation>Lipe kila faili jina linalotofautiana si kwa herufi kubwa tu</translation>
    </message>
    <message>
        <source>This course file holds more than {most} files</source>
        <translation>Faili hili la kozi lina faili zaidi ya {most}</translation>
    </message>
    <message>
        <source>“{name}” would take more than {most} million bytes</source>
        <translation>“{name}” lingechukua zaidi ya baiti milioni {most}</translation>
    </message>
    <message>
        <source>“{name}” would grow to more than {times} times its size</source>
        <translation>“{name}” lingekua zaidi ya mara {times} ya ukubwa wake</translation>
    </message>
    <message>
        <source>The course could not be unpacked ({cause}); nothing is left of it</source>
        <translation>Kozi haikuweza kufunguliwa ({cause}); hakuna kilichobaki</translation>
    </message>
    <message>
        <source>Free some space on the disk, then open the file again</source>
        <translation>Tafuta nafasi kwenye diski, kisha fungua faili tena</translation>
    </message>
    <message>
        <source>The course in this file could not be unpacked</source>
        <translation>Kozi iliyo katika faili hili haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>The course file could not be written ({cause})</source>
        <translation>Faili la kozi halikuweza kuandikwa ({cause})</translation>
    </message>
    <message>
        <source>a text in quotation marks</source>
        <translation>maandishi kati ya alama za nukuu</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>namba nzima</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true au false</translation>
    </message>
    <message>
        <source>a table in square brackets</source>
        <translation>jedwali kati ya alama [ ]</translation>
    </message>
    <message>
        <source>a list of texts in square brackets</source>
        <translation>orodha ya maandishi kati ya alama [ ]</translation>
    </message>
    <message>
        <source>a list of tables</source>
        <translation>orodha ya majedwali</translation>
    </message>
    <message>
        <source>Nothing was taken in. Save the results again there</source>
        <translation>Hakuna kilicholetwa. Hifadhi matokeo tena huko</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask whoever made the file for a new one</source>
        <translation>Hakuna kilicholetwa. Mwombe aliyetengeneza faili akupe jipya</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the office which laptop has the right answers</source>
        <translation>Hakuna kilicholetwa. Iulize ofisi kompyuta ipi ina majibu sahihi</translation>
    </message>
    <message>
        <source>Name another place, or free some space there</source>
        <translation>Taja mahali pengine, au tafuta nafasi huko</translation>
    </message>
    <message>
        <source>This file of results cannot be read ({cause})</source>
        <translation>Faili hili la matokeo haliwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>Look at the name, or put the stick in again</source>
        <translation>Angalia jina, au weka kijiti tena</translation>
    </message>
    <message>
        <source>This is no file of results, or it was cut off while it was saved</source>
        <translation>Hili si faili la matokeo, au lilikatika wakati wa kuhifadhi</translation>
    </message>
    <message>
        <source>This file was not made by Course App to carry results</source>
        <translation>Course App haikutengeneza faili hili kubeba matokeo</translation>
    </message>
    <message>
        <source>Choose a file whose name ends with .results</source>
        <translation>Chagua faili ambalo jina lake linaishia na .results</translation>
    </message>
    <message>
        <source>These results are of a newer kind ({found})</source>
        <translation>Matokeo haya ni ya aina mpya zaidi ({found})</translation>
    </message>
    <message>
        <source>Nothing was taken in. Use a newer Course App here</source>
        <translation>Hakuna kilicholetwa. Tumia hapa toleo jipya zaidi la Course App</translation>
    </message>
    <message>
        <source>The list of what is in these results cannot be read</source>
        <translation>Orodha ya yaliyomo katika matokeo haya haiwezi kusomwa</translation>
    </message>
    <message>
        <source>“{name}” would grow to more than these results can be</source>
        <translation>“{name}” lingekua zaidi ya matokeo haya yanavyoweza kuwa</translation>
    </message>
    <message>
        <source>“{name}” in these results was changed or damaged</source>
        <translation>“{name}” katika matokeo haya limebadilishwa au limeharibika</translation>
    </message>
    <message>
        <source>{found} statements are there, but the list says {listed}</source>
        <translation>Yapo maingizo {found}, lakini orodha inasema {listed}</translation>
    </message>
    <message>
        <source>The statement {statement} cannot be read</source>
        <translation>Ingizo {statement} haliwezi kusomwa</translation>
    </message>
    <message>
        <source>The statement {statement} has a wrong value in “{field}”</source>
        <translation>Ingizo {statement} lina thamani isiyo sahihi katika “{field}”</translation>
    </message>
    <message>
        <source>The statement {statement} is longer than {most} characters</source>
        <translation>Ingizo {statement} lina herufi zaidi ya {most}</translation>
    </message>
    <message>
        <source>The statement {statement} has values nested too deep</source>
        <translation>Ingizo {statement} lina thamani zilizo ndani sana</translation>
    </message>
    <message>
        <source>The statement {statement} is there twice or at a wrong place</source>
        <translation>Ingizo {statement} lipo mara mbili au mahali pasipo sahihi</translation>
    </message>
    <message>
        <source>The statement {statement} says something else here</source>
        <translation>Ingizo {statement} linasema kitu kingine hapa</translation>
    </message>
    <message>
        <source>The statement {statement} has number {seq} of laptop {laptop}, as another here</source>
        <translation>Ingizo {statement} lina namba {seq} ya kompyuta {laptop}, kama lingine hapa</translation>
    </message>
    <message>
        <source>These results are sealed, and no key here opens them</source>
        <translation>Matokeo haya yamefungwa kwa ufunguo, na hakuna ufunguo hapa unaoyafungua</translation>
    </message>
    <message>
        <source>Open them where the office keeps its key</source>
        <translation>Yafungue mahali ofisi inapoweka ufunguo wake</translation>
    </message>
    <message>
        <source>“{key}” is not a key of an office</source>
        <translation>“{key}” si ufunguo wa ofisi</translation>
    </message>
    <message>
        <source>Type the whole key; it begins with age1</source>
        <translation>Andika ufunguo wote; unaanza na age1</translation>
    </message>
    <message>
        <source>This key file cannot be read ({cause})</source>
        <translation>Faili hili la ufunguo haliwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>Choose the file that “course-app keys new” made</source>
        <translation>Chagua faili lililotengenezwa na “course-app keys new”</translation>
    </message>
    <message>
        <source>The results could not be saved there ({cause})</source>
        <translation>Matokeo hayakuweza kuhifadhiwa huko ({cause})</translation>
    </message>
    <message>
        <source>This file could not be written ({cause})</source>
        <translation>Faili hili halikuweza kuandikwa ({cause})</translation>
    </message>
    <message>
        <source>There is a key already, and it was left as it is</source>
        <translation>Tayari kuna ufunguo, nao umeachwa kama ulivyo</translation>
    </message>
    <message>
        <source>See it with “course-app keys show”, or name another file with --key</source>
        <translation>Uone kwa “course-app keys show”, au taja faili lingine kwa --key</translation>
    </message>
    <message>
        <source>There is room for {free} MB, but the results need {size} MB</source>
        <translation>Kuna nafasi ya MB {free}, lakini matokeo yanahitaji MB {size}</translation>
    </message>
    <message>
        <source>The results need {size} MB, and this kind of stick takes 4000 MB in a file</source>
        <translation>Matokeo yanahitaji MB {size}, na kijiti cha aina hii kinapokea MB 4000 kwa faili</translation>
    </message>
    <message>
        <source>Use a stick formatted as exFAT, or save only newer results</source>
        <translation>Tumia kijiti chenye muundo wa exFAT, au hifadhi matokeo mapya tu</translation>
    </message>
    <message>
        <source>What was read back is not what was saved</source>
        <translation>Kilichosomwa tena si kilichohifadhiwa</translation>
    </message>
    <message>
        <source>Use another stick; this one loses what it is given</source>
        <translation>Tumia kijiti kingine; hiki kinapoteza kinachopewa</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a record store</source>
        <translation>“{address}” si anwani ya hifadhi ya rekodi</translation>
    </message>
    <message>
        <source>Write it as https://lrs.example.org/xAPI, without a password</source>
        <translation>Iandike kama https://lrs.example.org/xAPI, bila nenosiri</translation>
    </message>
    <message>
        <source>The address begins with http, so others could read what is sent</source>
        <translation>Anwani inaanza na http, kwa hiyo wengine wanaweza kusoma kinachotumwa</translation>
    </message>
    <message>
        <source>Use https, or add --allow-http on a network of your own</source>
        <translation>Tumia https, au ongeza --allow-http kwenye mtandao wako mwenyewe</translation>
    </message>
    <message>
        <source>The record store did not accept the name and password ({status})</source>
        <translation>Hifadhi ya rekodi haikukubali jina na nenosiri ({status})</translation>
    </message>
    <message>
        <source>Look at the file with the credentials</source>
        <translation>Angalia faili lenye jina na nenosiri</translation>
    </message>
    <message>
        <source>The record store could not be reached ({cause})</source>
        <translation>Hifadhi ya rekodi haikuweza kufikiwa ({cause})</translation>
    </message>
    <message>
        <source>Nothing is lost. Run the same command again later</source>
        <translation>Hakuna kilichopotea. Rudia amri ileile baadaye</translation>
    </message>
    <message>
        <source>There is no record store at this address (answer {status})</source>
        <translation>Hakuna hifadhi ya rekodi kwenye anwani hii (jibu {status})</translation>
    </message>
    <message>
        <source>Give the address of its xAPI, which often ends with /xAPI</source>
        <translation>Toa anwani ya xAPI yake, ambayo mara nyingi inaishia na /xAPI</translation>
    </message>
    <message>
        <source>The record store refused the statement {statement} ({cause})</source>
        <translation>Hifadhi ya rekodi ilikataa ingizo {statement} ({cause})</translation>
    </message>
    <message>
        <source>Please report this; all others were sent</source>
        <translation>Tafadhali toa taarifa; mengine yote yametumwa</translation>
    </message>
    <message>
        <source>The name and password for the record store cannot be read ({cause})</source>
        <translation>Jina na nenosiri la hifadhi ya rekodi haviwezi kusomwa ({cause})</translation>
    </message>
    <message>
        <source>Write “name:password” as the first line of this file</source>
        <translation>Andika “jina:nenosiri” kwenye mstari wa kwanza wa faili hili</translation>
    </message>
    <message>
        <source>there is no whole key in it</source>
        <translation>hakuna ufunguo kamili ndani yake</translation>
    </message>
    <message>
        <source>The backup {cause} is damaged</source>
        <translation>Nakala {cause} imeharibika</translation>
    </message>
    <message>
        <source>Choose another one; nothing was changed</source>
        <translation>Chagua nyingine; hakuna kilichobadilishwa</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be saved</source>
        <translation>Diski imejaa, hakuna zaidi kinachoweza kuhifadhiwa</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}</source>
        <translation>Tafuta nafasi kwenye diski ya {folder}</translation>
    </message>
    <message>
        <source>The data folder can be read but not written</source>
        <translation>Folda ya data inaweza kusomwa lakini si kuandikwa</translation>
    </message>
    <message>
        <source>Allow writing in {folder}, or choose another folder with --data</source>
        <translation>Ruhusu kuandika katika {folder}, au chagua folda nyingine kwa --data</translation>
    </message>
    <message>
        <source>Another program is holding the file with the answers</source>
        <translation>Programu nyingine inashikilia faili la majibu</translation>
    </message>
    <message>
        <source>Close programs that copy, sync or scan {folder}</source>
        <translation>Funga programu zinazonakili, kusawazisha au kukagua {folder}</translation>
    </message>
    <message>
        <source>The disk does not do what it is told ({cause})</source>
        <translation>Diski haifanyi inachoambiwa ({cause})</translation>
    </message>
    <message>
        <source>Check that the disk of {folder} is connected and has room</source>
        <translation>Angalia kuwa diski ya {folder} imeunganishwa na ina nafasi</translation>
    </message>
    <message>
        <source>The file with the answers is damaged</source>
        <translation>Faili la majibu limeharibika</translation>
    </message>
    <message>
        <source>Repair it with: course-app doctor --repair --data {folder}</source>
        <translation>Litengeneze kwa: course-app doctor --repair --data {folder}</translation>
    </message>
    <message>
        <source>The file with the answers is gone, but backups of it are here</source>
        <translation>Faili la majibu halipo tena, lakini nakala zake za akiba zipo hapa</translation>
    </message>
    <message>
        <source>Put it back, or go on from a backup with: course-app doctor --repair --data {folder}</source>
        <translation>Lirudishe mahali pake, au endelea kutoka nakala kwa: course-app doctor --repair --data {folder}</translation>
    </message>
    <message>
        <source>The file with the answers cannot be opened ({cause})</source>
        <translation>Faili la majibu haliwezi kufunguliwa ({cause})</translation>
    </message>
    <message>
        <source>Allow reading and writing in {folder}, or choose another --data</source>
        <translation>Ruhusu kusoma na kuandika katika {folder}, au chagua --data nyingine</translation>
    </message>
    <message>
        <source>The file with the answers is not in the data folder</source>
        <translation>Faili la majibu halipo katika folda ya data</translation>
    </message>
    <message>
        <source>Put {folder} back, or connect its disk again</source>
        <translation>Rudisha {folder}, au unganisha diski yake tena</translation>
    </message>
    <message>
        <source>The data folder was replaced by an older copy</source>
        <translation>Folda ya data ilibadilishwa na nakala ya zamani</translation>
    </message>
    <message>
        <source>Put back {folder} as it was, or open the app again</source>
        <translation>Rudisha {folder} kama ilivyokuwa, au fungua programu tena</translation>
    </message>
    <message>
        <source>The data folder {folder} cannot be made or written ({cause})</source>
        <translation>Folda ya data {folder} haiwezi kutengenezwa au kuandikwa ({cause})</translation>
    </message>
    <message>
        <source>Allow writing there, or choose another folder with --data</source>
        <translation>Ruhusu kuandika huko, au chagua folda nyingine kwa --data</translation>
    </message>
    <message>
        <source>Course App is already open with the data folder {folder}</source>
        <translation>Course App imefunguliwa tayari na folda ya data {folder}</translation>
    </message>
    <message>
        <source>Use the window that is open, or choose another --data</source>
        <translation>Tumia dirisha lililo wazi, au chagua --data nyingine</translation>
    </message>
    <message>
        <source>The data in {folder} was written by a newer Course App ({cause})</source>
        <translation>Data katika {folder} iliandikwa na toleo jipya zaidi la Course App ({cause})</translation>
    </message>
    <message>
        <source>Install the newest Course App; nothing was changed</source>
        <translation>Sakinisha toleo jipya kabisa la Course App; hakuna kilichobadilishwa</translation>
    </message>
    <message>
        <source>The app could not save: {cause}</source>
        <translation>Programu haikuweza kuhifadhi: {cause}</translation>
    </message>
    <message>
        <source>The answers wait in memory; please report this mistake</source>
        <translation>Majibu yanasubiri kwenye kumbukumbu; tafadhali toa taarifa ya kosa hili</translation>
    </message>
    <message>
        <source>The file could not be saved ({cause})</source>
        <translation>Faili halikuweza kuhifadhiwa ({cause})</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space on the disk</source>
        <translation>Chagua folda nyingine, au tafuta nafasi kwenye diski</translation>
    </message>
    <message>
        <source>The printer did not take the paper</source>
        <translation>Printa haikuchukua karatasi</translation>
    </message>
    <message>
        <source>See that it is switched on and has paper, or save a PDF and print it elsewhere</source>
        <translation>Angalia kuwa imewashwa na ina karatasi, au hifadhi PDF na uichapishe mahali pengine</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits</source>
        <translation>PIN ina tarakimu {least} hadi {most}</translation>
    </message>
    <message>
        <source>Type digits only</source>
        <translation>Andika tarakimu tu</translation>
    </message>
    <message>
        <source>This PIN is easy to guess</source>
        <translation>PIN hii ni rahisi kubahatisha</translation>
    </message>
    <message>
        <source>Choose digits that are not all the same or in a row</source>
        <translation>Chagua tarakimu ambazo si zilezile zote wala za kufuatana</translation>
    </message>
    <message>
        <source>The PIN could not be saved ({cause})</source>
        <translation>PIN haikuweza kuhifadhiwa ({cause})</translation>
    </message>
    <message>
        <source>Make room on the disk, or allow writing in {folder}</source>
        <translation>Tafuta nafasi kwenye diski, au ruhusu kuandika katika {folder}</translation>
    </message>
    <message>
        <source>The file with the PIN cannot be read</source>
        <translation>Faili la PIN haliwezi kusomwa</translation>
    </message>
    <message>
        <source>Take the file {file} out of {folder}, then choose a PIN again</source>
        <translation>Ondoa faili {file} kutoka {folder}, kisha chagua PIN tena</translation>
    </message>
    <message>
        <source>Look at the name, or copy the file to another place</source>
        <translation>Angalia jina, au nakili faili mahali pengine</translation>
    </message>
    <message>
        <source>This is a spreadsheet or a PDF, not a text file with names</source>
        <translation>Hili ni lahajedwali au PDF, si faili la maandishi lenye majina</translation>
    </message>
    <message>
        <source>Open it in its own program and save it as CSV</source>
        <translation>Lifungue katika programu yake na ulihifadhi kama CSV</translation>
    </message>
    <message>
        <source>There is no name in this file</source>
        <translation>Hakuna jina katika faili hili</translation>
    </message>
    <message>
        <source>Write one name a line, or choose another file</source>
        <translation>Andika jina moja kwa mstari, au chagua faili lingine</translation>
    </message>
    <message>
        <source>The list is not in UTF-8; it was read as a Windows text</source>
        <translation>Orodha haiko katika UTF-8; ilisomwa kama maandishi ya Windows</translation>
    </message>
    <message>
        <source>Look at the names with accents before you go on</source>
        <translation>Angalia majina yenye alama kabla ya kuendelea</translation>
    </message>
    <message>
        <source>The quotation marks that begin here do not fit together</source>
        <translation>Alama za nukuu zinazoanza hapa hazilingani</translation>
    </message>
    <message>
        <source>Look at the names from this line on</source>
        <translation>Angalia majina kuanzia mstari huu</translation>
    </message>
    <message>
        <source>The list has more than {most} lines; from here on it is left out</source>
        <translation>Orodha ina mistari zaidi ya {most}; kuanzia hapa imeachwa</translation>
    </message>
    <message>
        <source>Make several lists of it</source>
        <translation>Tengeneza orodha kadhaa</translation>
    </message>
    <message>
        <source>The list has {count} names, many more than fit into a room</source>
        <translation>Orodha ina majina {count}, mengi kuliko yanayotosha chumba</translation>
    </message>
    <message>
        <source>Look whether it is the right file</source>
        <translation>Angalia kama ni faili sahihi</translation>
    </message>
    <message>
        <source>The name “{start}” has {count} letters and was left out</source>
        <translation>Jina “{start}” lina herufi {count} na limeachwa</translation>
    </message>
    <message>
        <source>Make it shorter, or type the person's name at the door</source>
        <translation>Lifupishe, au andika jina la mtu mlangoni</translation>
    </message>
    <message>
        <source>There is no name in this line, so it was left out</source>
        <translation>Hakuna jina katika mstari huu, kwa hiyo umeachwa</translation>
    </message>
    <message>
        <source>Write a name, or take the line out</source>
        <translation>Andika jina, au ondoa mstari</translation>
    </message>
    <message>
        <source>“{name}” has no letter, so it was left out</source>
        <translation>“{name}” halina herufi, kwa hiyo limeachwa</translation>
    </message>
    <message>
        <source>Signs that cannot be seen were taken out of the name “{name}”</source>
        <translation>Alama zisizoonekana ziliondolewa kwenye jina “{name}”</translation>
    </message>
    <message>
        <source>Look whether the name is right</source>
        <translation>Angalia kama jina ni sahihi</translation>
    </message>
    <message>
        <source>The name “{name}” stands here a second time; line {first} has it</source>
        <translation>Jina “{name}” lipo hapa mara ya pili; mstari wa {first} unalo</translation>
    </message>
    <message>
        <source>If these are two people, add a second name or the village</source>
        <translation>Kama ni watu wawili, ongeza jina la pili au kijiji</translation>
    </message>
    <message>
        <source>{hands} hands were counted, but {present} people are here</source>
        <translation>Mikono {hands} ilihesabiwa, lakini watu {present} wapo hapa</translation>
    </message>
    <message>
        <source>Count again, or change the number of people here</source>
        <translation>Hesabu tena, au badilisha idadi ya watu waliopo</translation>
    </message>
    <message>
        <source>{found} cannot be a number of hands</source>
        <translation>{found} haiwezi kuwa idadi ya mikono</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to {most}</source>
        <translation>Andika namba nzima kutoka 0 hadi {most}</translation>
    </message>
</context>
<context>
    <name>facilitator</name>
    <message>
        <source>Workshops</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Kitabu cha alama</translation>
    </message>
    <message>
        <source>Question analysis</source>
        <translation>Uchambuzi wa maswali</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Andika majibu</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Kijiti cha USB</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
</context>
<context>
    <name>gradebook</name>
    <message>
        <source>Gradebook</source>
        <translation>Kitabu cha alama</translation>
    </message>
    <message>
        <source>Gradebook: {workshop}</source>
        <translation>Kitabu cha alama: {workshop}</translation>
    </message>
    <message>
        <source>Learners shown: {count}</source>
        <translation>Wanafunzi wanaoonyeshwa: {count}</translation>
    </message>
    <message>
        <source>Learners will be listed here once somebody has begun a lesson.</source>
        <translation>Wanafunzi wataonekana hapa mtu akianza somo.</translation>
    </message>
    <message>
        <source>Nobody here has a score below {least}%.</source>
        <translation>Hakuna mtu hapa mwenye alama chini ya {least}%.</translation>
    </message>
    <message>
        <source>No name here has “{text}” in it.</source>
        <translation>Hakuna jina hapa lenye “{text}”.</translation>
    </message>
    <message>
        <source>Nobody is on the list of this workshop yet.</source>
        <translation>Bado hakuna mtu kwenye orodha ya warsha hii.</translation>
    </message>
    <message>
        <source>need help: below {least}%</source>
        <translation>wanahitaji msaada: chini ya {least}%</translation>
    </message>
    <message>
        <source>passed every quiz</source>
        <translation>wamepita majaribio yote</translation>
    </message>
    <message>
        <source>average of all quizzes</source>
        <translation>wastani wa majaribio yote</translation>
    </message>
    <message>
        <source>finished {quiz}</source>
        <translation>wamemaliza {quiz}</translation>
    </message>
    <message>
        <source>average of {quiz}</source>
        <translation>wastani wa {quiz}</translation>
    </message>
    <message>
        <source>learners</source>
        <translation>wanafunzi</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Alionekana mwisho</translation>
    </message>
    <message>
        <source>{name}, last seen {when}</source>
        <translation>{name}, alionekana mwisho {when}</translation>
    </message>
    <message>
        <source>No quiz is finished here yet.</source>
        <translation>Bado hakuna jaribio lililomalizika hapa.</translation>
    </message>
    <message>
        <source>{right} of {count} right  ·  {score}%</source>
        <translation>{right} kati ya {count} sahihi  ·  {score}%</translation>
    </message>
    <message>
        <source>Pre-test</source>
        <translation>Jaribio la awali</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>{section} (no longer in the course)</source>
        <translation>{section} (halipo tena katika kozi)</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Mwanafunzi bila jina</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>amepita</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>njiani</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>anahitaji msaada</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>bado hajafanya</translation>
    </message>
    <message>
        <source>passed all</source>
        <translation>amepita yote</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>hajaanza</translation>
    </message>
    <message>
        <source>today</source>
        <translation>leo</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jana</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>siku {count} zilizopita</translation>
    </message>
    <message>
        <source>{count} weeks ago</source>
        <translation>wiki {count} zilizopita</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Warsha bila kichwa</translation>
    </message>
</context>
<context>
    <name>home_views</name>
    <message>
        <source>Passed.</source>
        <translation>Umepita.</translation>
    </message>
    <message>
        <source>Not tried yet.</source>
        <translation>Bado hujajaribu.</translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation>Bado hujapita.</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>Pages read: {read} of {total}.</source>
        <translation>Kurasa zilizosomwa: {read} kati ya {total}.</translation>
    </message>
    <message>
        <source>Quiz passed.</source>
        <translation>Jaribio limepitwa.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Karibu</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Habari za asubuhi</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Habari za mchana</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Habari za jioni</translation>
    </message>
    <message>
        <source>Short lessons, each with a small quiz: {count} in all. About {minutes} minutes each. You can stop at any time. Your place and your answers are kept on this laptop.</source>
        <translation>Masomo mafupi, kila moja na jaribio dogo: {count} kwa jumla. Kama dakika {minutes} kila moja. Unaweza kusimama wakati wowote. Mahali pako na majibu yako yanahifadhiwa kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Try {count} questions first</source>
        <translation>Jaribu maswali {count} kwanza</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Anza hapa</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Anza somo la kwanza</translation>
    </message>
    <message>
        <source>You stopped at question {number} of {total} in the quiz.</source>
        <translation>Ulisimama kwenye swali {number} kati ya {total} katika jaribio.</translation>
    </message>
    <message>
        <source>You stopped at missed question {number} of {total} in the quiz.</source>
        <translation>Ulisimama kwenye swali lililokosewa {number} kati ya {total} katika jaribio.</translation>
    </message>
    <message>
        <source>You stopped at page {number} of {total}: “{title}”.</source>
        <translation>Ulisimama kwenye ukurasa {number} kati ya {total}: “{title}”.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left.</source>
        <translation>Zimebaki kama dakika {minutes}.</translation>
    </message>
    <message>
        <source>About {minutes} minutes left, then a quiz of {count} questions.</source>
        <translation>Zimebaki kama dakika {minutes}, kisha jaribio la maswali {count}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Somo linalofuata</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Anza somo</translation>
    </message>
    <message>
        <source>Start the lesson again</source>
        <translation>Anza somo tena</translation>
    </message>
    <message>
        <source>You stopped at question {number} of {total}.</source>
        <translation>Ulisimama kwenye swali {number} kati ya {total}.</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Maswali kabla ya kuanza</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Practice of what was missed</source>
        <translation>Mazoezi ya yaliyokosewa</translation>
    </message>
    <message>
        <source>Go on with the lessons</source>
        <translation>Endelea na masomo</translation>
    </message>
    <message>
        <source>All lessons are done</source>
        <translation>Masomo yote yamekamilika</translation>
    </message>
    <message>
        <source>You have passed the course with {score}%. You can read any lesson again.</source>
        <translation>Umepita kozi kwa {score}%. Unaweza kusoma somo lolote tena.</translation>
    </message>
    <message>
        <source>The course is passed</source>
        <translation>Kozi imepitwa</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Hifadhi cheti</translation>
    </message>
    <message>
        <source>See my final test</source>
        <translation>Ona jaribio langu la mwisho</translation>
    </message>
    <message>
        <source>Read the first lesson again</source>
        <translation>Soma somo la kwanza tena</translation>
    </message>
    <message>
        <source>{count} questions about the whole course, about {minutes} minutes. You see the answers at the end. The test is passed with {mark}%.</source>
        <translation>Maswali {count} kuhusu kozi nzima, kama dakika {minutes}. Unaona majibu mwishoni. Jaribio hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Go to the final test</source>
        <translation>Nenda kwenye jaribio la mwisho</translation>
    </message>
    <message>
        <source>Try the final test again</source>
        <translation>Jaribu tena jaribio la mwisho</translation>
    </message>
    <message>
        <source>The final test is not passed yet. You can try again {when}.</source>
        <translation>Jaribio la mwisho bado halijapitwa. Unaweza kujaribu tena {when}.</translation>
    </message>
    <message>
        <source>lessons are done: all pages read, quiz passed.</source>
        <translation>masomo yamekamilika: kurasa zote zimesomwa, jaribio limepitwa.</translation>
    </message>
    <message>
        <source>Your reading</source>
        <translation>Usomaji wako</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
    <message>
        <source>pages are read.</source>
        <translation>kurasa zimesomwa.</translation>
    </message>
    <message>
        <source>lessons are done. Pages read: {read} of {total}.</source>
        <translation>masomo yamekamilika. Kurasa zilizosomwa: {read} kati ya {total}.</translation>
    </message>
    <message>
        <source>See progress</source>
        <translation>Ona maendeleo</translation>
    </message>
    <message>
        <source>Your lessons</source>
        <translation>Masomo yako</translation>
    </message>
    <message>
        <source>A quiz is passed with {mark}%.</source>
        <translation>Jaribio hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Your average is {average}%. A quiz is passed with {mark}%.</source>
        <translation>Wastani wako ni {average}%. Jaribio hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Your quizzes</source>
        <translation>Majaribio yako</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Unachoweza kufanya</translation>
    </message>
    <message>
        <source>objectives are met.</source>
        <translation>malengo yametimizwa.</translation>
    </message>
    <message>
        <source>objectives are met. Still known a day later: {count}.</source>
        <translation>malengo yametimizwa. Bado yanajulikana siku moja baadaye: {count}.</translation>
    </message>
    <message>
        <source>questions are due.</source>
        <translation>maswali ya kurudia.</translation>
    </message>
    <message>
        <source>questions, about {minutes} minutes. They help you not to forget.</source>
        <translation>maswali, kama dakika {minutes}. Yanakusaidia usisahau.</translation>
    </message>
    <message>
        <source>questions, about 1 minute. They help you not to forget.</source>
        <translation>maswali, kama dakika 1. Yanakusaidia usisahau.</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Rudia sasa</translation>
    </message>
    <message>
        <source>questions are due. After a quiz, its questions come back here.</source>
        <translation>maswali ya kurudia. Baada ya jaribio, maswali yake yanarudi hapa.</translation>
    </message>
    <message>
        <source>questions are due. The next ones come {when}.</source>
        <translation>maswali ya kurudia. Yanayofuata yanakuja {when}.</translation>
    </message>
    <message>
        <source>See when</source>
        <translation>Ona lini</translation>
    </message>
</context>
<context>
    <name>keying</name>
    <message>
        <source>Reading …</source>
        <translation>Inasoma …</translation>
    </message>
    <message>
        <source>Write down who came first. Their papers can be typed in here then.</source>
        <translation>Andika kwanza nani alikuja. Kisha karatasi zao zinaweza kuandikwa hapa.</translation>
    </message>
    <message>
        <source>Papers can be typed in here once there is a workshop.</source>
        <translation>Karatasi zinaweza kuandikwa hapa kukiwa na warsha.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tupu</translation>
    </message>
    <message>
        <source>nothing typed yet</source>
        <translation>bado hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>{name}, question {number}</source>
        <translation>{name}, swali {number}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sawa</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>inatofautiana</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Space</source>
        <translation>Nafasi</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Go to the next or the last control</source>
        <translation>Nenda kwenye kinachofuata au kilichotangulia</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>Kibonyeze</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Onyesha vitufe hivi</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Fungua menyu</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Maandishi makubwa au madogo zaidi</translation>
    </message>
    <message>
        <source>Next colours: light, dark, high contrast</source>
        <translation>Rangi zinazofuata: nyeupe, nyeusi, tofauti kubwa</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Skrini nzima, na kurudi</translation>
    </message>
    <message>
        <source>Close the app; everything is kept</source>
        <translation>Funga programu; kila kitu kimehifadhiwa</translation>
    </message>
    <message>
        <source>Read aloud, pause, read on</source>
        <translation>Soma kwa sauti, simamisha, endelea</translation>
    </message>
    <message>
        <source>Read aloud from the beginning</source>
        <translation>Soma kwa sauti tangu mwanzo</translation>
    </message>
    <message>
        <source>Do what the filled button says</source>
        <translation>Fanya kinachosemwa na kitufe chenye rangi</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Scroll down; at the end, next page</source>
        <translation>Shuka; mwishoni, ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Scroll up; at the top, page before</source>
        <translation>Panda; juu kabisa, ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Scroll by two lines</source>
        <translation>Sogeza kwa mistari miwili</translation>
    </message>
    <message>
        <source>Write a note at this page; Esc closes it</source>
        <translation>Andika maelezo kwenye ukurasa huu; Esc inayafunga</translation>
    </message>
    <message>
        <source>Set a bookmark, or take it away</source>
        <translation>Weka alamisho, au liondoe</translation>
    </message>
    <message>
        <source>Print this lesson, or save it as a PDF</source>
        <translation>Chapisha somo hili, au lihifadhi kama PDF</translation>
    </message>
    <message>
        <source>Home; your place is kept</source>
        <translation>Mwanzo; mahali pako panahifadhiwa</translation>
    </message>
    <message>
        <source>Go to the result above or below</source>
        <translation>Nenda kwenye tokeo la juu au la chini</translation>
    </message>
    <message>
        <source>Open it, with the words marked</source>
        <translation>Kifungue, maneno yakiwa yamewekwa alama</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Rudi ulipokuwa</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Shuka</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Panda</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Chagua jibu</translation>
    </message>
    <message>
        <source>Go to the answer above or below</source>
        <translation>Nenda kwenye jibu la juu au la chini</translation>
    </message>
    <message>
        <source>Answer, then go on</source>
        <translation>Jibu, kisha endelea</translation>
    </message>
    <message>
        <source>Home; your answers are kept</source>
        <translation>Mwanzo; majibu yako yanahifadhiwa</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chagua</translation>
    </message>
</context>
<context>
    <name>learner_views</name>
    <message>
        <source>Here before</source>
        <translation>Alikuwa hapa kabla</translation>
    </message>
    <message>
        <source>Here today at {time}</source>
        <translation>Alikuwa hapa leo saa {time}</translation>
    </message>
    <message>
        <source>Here yesterday</source>
        <translation>Alikuwa hapa jana</translation>
    </message>
    <message>
        <source>Here {count} days ago</source>
        <translation>Alikuwa hapa siku {count} zilizopita</translation>
    </message>
    <message>
        <source>Here {count} months ago</source>
        <translation>Alikuwa hapa miezi {count} iliyopita</translation>
    </message>
    <message>
        <source>Has not begun yet</source>
        <translation>Bado hajaanza</translation>
    </message>
    <message>
        <source>In another course or a test</source>
        <translation>Katika kozi nyingine au jaribio</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>Anajifunza sasa</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Mgeni</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Removed: {title}</source>
        <translation>Imeondolewa: {title}</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Imerudi.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Maelezo yangu</translation>
    </message>
    <message>
        <source>Pages that are no longer in the course</source>
        <translation>Kurasa ambazo hazipo tena katika kozi</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Alamisho</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Cha kuchapisha</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Karatasi ya kugawa</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kila mtu</translation>
    </message>
    <message>
        <source>No workshop: empty lines</source>
        <translation>Bila warsha: mistari mitupu</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Ukubwa wa karatasi</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
    <message>
        <source>Open in the web browser</source>
        <translation>Fungua kwenye kivinjari</translation>
    </message>
    <message>
        <source>Type in answers</source>
        <translation>Andika majibu</translation>
    </message>
    <message>
        <source>true</source>
        <translation>kweli</translation>
    </message>
    <message>
        <source>false</source>
        <translation>si kweli</translation>
    </message>
    <message>
        <source>Voting cards</source>
        <translation>Kadi za kupigia kura</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>kunja</translation>
    </message>
    <message>
        <source>Made from: {title}</source>
        <translation>Imetokana na: {title}</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>All quizzes</source>
        <translation>Majaribio yote</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Vyeti</translation>
    </message>
    <message>
        <source>Only the first {count} names are on this list.</source>
        <translation>Majina {count} ya kwanza tu yapo kwenye orodha hii.</translation>
    </message>
    <message>
        <source>One for each person or pair. They write on the answer sheet.</source>
        <translation>Moja kwa kila mtu au wawili. Wanaandika kwenye karatasi ya majibu.</translation>
    </message>
    <message>
        <source>One for each person, and one without a name. Type them in afterwards.</source>
        <translation>Moja kwa kila mtu, na moja bila jina. Ziandike hapa baadaye.</translation>
    </message>
    <message>
        <source>For you only. The code at the foot says which sheet it fits.</source>
        <translation>Kwa ajili yako tu. Namba iliyo chini inasema inalingana na karatasi ipi.</translation>
    </message>
    <message>
        <source>One page for each person. Fold along both lines, letters outside.</source>
        <translation>Ukurasa mmoja kwa kila mtu. Kunja kwenye mistari yote miwili, herufi nje.</translation>
    </message>
    <message>
        <source>Everybody on the list, with empty lines for others.</source>
        <translation>Kila mtu kwenye orodha, pamoja na mistari mitupu ya wengine.</translation>
    </message>
    <message>
        <source>For people to take home, or to cut up for an activity.</source>
        <translation>Ya kwenda nayo nyumbani, au kukata kwa shughuli.</translation>
    </message>
    <message>
        <source>For those who have passed, in the order of their names.</source>
        <translation>Kwa waliopita, kwa mpangilio wa majina yao.</translation>
    </message>
    <message>
        <source>Nobody here has passed the final test yet.</source>
        <translation>Bado hakuna mtu hapa aliyepita jaribio la mwisho.</translation>
    </message>
    <message>
        <source>This course has no handouts.</source>
        <translation>Kozi hii haina karatasi za kugawa.</translation>
    </message>
    <message>
        <source>This quiz has no questions.</source>
        <translation>Jaribio hili halina maswali.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Ukurasa {page} kati ya {pages}</translation>
    </message>
    <message>
        <source>Question sheet</source>
        <translation>Karatasi ya maswali</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>Karatasi za majibu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ufunguo</translation>
    </message>
    <message>
        <source>A–D voting cards</source>
        <translation>Kadi A–D za kupigia kura</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Orodha ya mahudhurio</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Karatasi za kugawa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Imehifadhiwa: {name}</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop. Save a PDF and print it elsewhere.</source>
        <translation>Kompyuta hii haina printa. Hifadhi PDF na uichapishe mahali pengine.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Imetumwa kwenye printa.</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>haiwezi kuandikwa</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>faili haliwezi kuandikwa</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Chapisha au hifadhi</translation>
    </message>
    <message>
        <source>Save it as a PDF file to print or share later, or print it now.</source>
        <translation>Hifadhi kama faili la PDF kuchapisha au kushiriki baadaye, au chapisha sasa.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Faili za maandishi (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written ({cause}). Choose another place.</source>
        <translation>Faili halikuweza kuandikwa ({cause}). Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Imehifadhiwa kama {name} katika {folder}.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Save a PDF and print it elsewhere.</source>
        <translation>Printa haikuchukua kurasa. Hifadhi PDF na uichapishe mahali pengine.</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Haijachapishwa</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Maelezo yangu</translation>
    </message>
    <message>
        <source>My progress</source>
        <translation>Maendeleo yangu</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <translation>Kwa mwezeshaji</translation>
    </message>
    <message>
        <source>Change the learner</source>
        <translation>Badilisha mwanafunzi</translation>
    </message>
    <message>
        <source>Save results to a stick</source>
        <translation>Hifadhi matokeo kwenye kijiti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Kuhusu programu hii</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Mwanzo</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Masomo</translation>
    </message>
</context>
<context>
    <name>presented</name>
    <message>
        <source>This lesson has no plan for a facilitator. Show its pages and talk about them.</source>
        <translation>Somo hili halina mpango wa mwezeshaji. Onyesha kurasa zake na mzizungumzie.</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Kilichosahauliwa na kikundi hiki</translation>
    </message>
    <message>
        <source>This group has not answered questions in the app or on paper yet. When it has, up to five of its weak questions are here at the next meeting.</source>
        <translation>Kikundi hiki bado hakijajibu maswali katika programu au kwenye karatasi. Kikijibu, hadi maswali matano dhaifu yatakuwa hapa mkutano ujao.</translation>
    </message>
    <message>
        <source>“Before we begin: a few questions from the last time. Think alone, then show a letter.”</source>
        <translation>“Kabla hatujaanza: maswali machache ya mara ya mwisho. Fikiri peke yako, kisha onyesha herufi.”</translation>
    </message>
    <message>
        <source>Show each question and count the hands. Take 2 minutes for each.</source>
        <translation>Onyesha kila swali na hesabu mikono. Chukua dakika 2 kwa kila moja.</translation>
    </message>
    <message>
        <source>Chosen from what this group answered:</source>
        <translation>Yamechaguliwa kutokana na majibu ya kikundi hiki:</translation>
    </message>
    <message>
        <source>“{question}” – not right the last time: {wrong} of {asked}</source>
        <translation>“{question}” – si sahihi mara ya mwisho: {wrong} kati ya {asked}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>My progress</source>
        <translation>Maendeleo yangu</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Best score at each quiz</source>
        <translation>Alama bora ya kila jaribio</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Unachoweza kufanya</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>Ulichojaribu</translation>
    </message>
    <message>
        <source>Days with learning</source>
        <translation>Siku za kujifunza</translation>
    </message>
    <message>
        <source>You have passed the course with {score}%.</source>
        <translation>Umepita kozi kwa {score}%.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>dakika {minutes}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>saa {hours}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>saa {hours} dakika {minutes}</translation>
    </message>
    <message>
        <source>No learning in the last {weeks} weeks.</source>
        <translation>Hakuna kujifunza katika wiki {weeks} zilizopita.</translation>
    </message>
    <message>
        <source>Days with learning in the last {weeks} weeks: {count}. The last one: {date}.</source>
        <translation>Siku za kujifunza katika wiki {weeks} zilizopita: {count}. Ya mwisho: {date}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} kati ya {total}</translation>
    </message>
    <message>
        <source>the mean of your best scores. Passed with {mark}%.</source>
        <translation>wastani wa alama zako bora. Hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>no quiz is finished yet. Passed with {mark}%.</source>
        <translation>bado hakuna jaribio lililomalizika. Hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>are done. Pages read: {read} of {total}.</source>
        <translation>yamekamilika. Kurasa zilizosomwa: {read} kati ya {total}.</translation>
    </message>
    <message>
        <source>Quizzes</source>
        <translation>Majaribio</translation>
    </message>
    <message>
        <source>objectives are met. Still known a day later: {count}.</source>
        <translation>malengo yametimizwa. Bado yanajulikana siku moja baadaye: {count}.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>of reading and answering.</source>
        <translation>wa kusoma na kujibu.</translation>
    </message>
    <message>
        <source>Pages read: {read} of {total}</source>
        <translation>Kurasa zilizosomwa: {read} kati ya {total}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Limekamilika</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation>bado halijajaribiwa</translation>
    </message>
    <message>
        <source>{score}%, passed</source>
        <translation>{score}%, umepita</translation>
    </message>
    <message>
        <source>{score}%, not yet</source>
        <translation>{score}%, bado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Limetimizwa</translation>
    </message>
    <message>
        <source>Still known a day later</source>
        <translation>Bado linajulikana siku moja baadaye</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Maswali kabla ya kuanza</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Umepita</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Bado hujapita</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>True</source>
        <translation>Kweli</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Si kweli</translation>
    </message>
</context>
<context>
    <name>quiz_views</name>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>Questions before you start</source>
        <translation>Maswali kabla ya kuanza</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Unachoweza kufanya sasa</translation>
    </message>
    <message>
        <source>Lesson by lesson</source>
        <translation>Somo kwa somo</translation>
    </message>
    <message>
        <source>Missed: {count}. Practice changes no score.</source>
        <translation>Yaliyokosewa: {count}. Mazoezi hayabadilishi alama.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mazoezi</translation>
    </message>
    <message>
        <source>Each question was asked until it was right. Your score stays as it was: this was practice.</source>
        <translation>Kila swali liliulizwa hadi likawa sahihi. Alama yako imebaki ilivyokuwa: haya yalikuwa mazoezi.</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Rudi kwenye matokeo</translation>
    </message>
    <message>
        <source>Your answers are kept</source>
        <translation>Majibu yako yamehifadhiwa</translation>
    </message>
    <message>
        <source>{right} of {total} right at once</source>
        <translation>{right} kati ya {total} sahihi mara ya kwanza</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} kati ya {total} sahihi</translation>
    </message>
    <message>
        <source>Each question comes back when it is time. What was not right comes sooner.</source>
        <translation>Kila swali linarudi wakati wake ukifika. Lisilokuwa sahihi linarudi mapema.</translation>
    </message>
    <message>
        <source>You have passed the course. The test is passed with {mark}%.</source>
        <translation>Umepita kozi. Jaribio hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Not passed yet. The final test is passed with {mark}%.</source>
        <translation>Bado hujapita. Jaribio la mwisho hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Passed. A quiz is passed with {mark}%.</source>
        <translation>Umepita. Jaribio hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Not passed yet. A quiz is passed with {mark}%. Read the pages below again, and ask somebody to look at them with you.</source>
        <translation>Bado hujapita. Jaribio hupitwa kwa {mark}%. Soma tena kurasa zilizo hapa chini, na umwombe mtu aziangalie nawe.</translation>
    </message>
    <message>
        <source>On the way: a quiz is passed with {mark}%. Read the pages below again, then try once more.</source>
        <translation>Uko njiani: jaribio hupitwa kwa {mark}%. Soma tena kurasa zilizo hapa chini, kisha jaribu mara moja zaidi.</translation>
    </message>
    <message>
        <source>Not passed yet. A quiz is passed with {mark}%.</source>
        <translation>Bado hujapita. Jaribio hupitwa kwa {mark}%.</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Ondoka kwenye marudio</translation>
    </message>
    <message>
        <source>Leave the practice</source>
        <translation>Ondoka kwenye mazoezi</translation>
    </message>
    <message>
        <source>Leave the test</source>
        <translation>Ondoka kwenye jaribio la mwisho</translation>
    </message>
    <message>
        <source>Leave the quiz</source>
        <translation>Ondoka kwenye jaribio</translation>
    </message>
    <message>
        <source>The questions are about the whole course, and a guess costs nothing. You see the answers after the last one. The test is passed with {mark}%. You can stop at any time and go on later.</source>
        <translation>Maswali yanahusu kozi nzima, na kubahatisha hakupunguzi kitu. Unaona majibu baada ya la mwisho. Jaribio hupitwa kwa {mark}%. Unaweza kusimama wakati wowote na kuendelea baadaye.</translation>
    </message>
    <message>
        <source>{count} questions  ·  about {minutes} min</source>
        <translation>Maswali {count}  ·  kama dakika {minutes}</translation>
    </message>
    <message>
        <source>Begin the final test</source>
        <translation>Anza jaribio la mwisho</translation>
    </message>
    <message>
        <source>All {count} questions are answered</source>
        <translation>Maswali yote {count} yamejibiwa</translation>
    </message>
    <message>
        <source>You will see the answers in the lessons.</source>
        <translation>Utaona majibu katika masomo.</translation>
    </message>
    <message>
        <source>Start the first lesson</source>
        <translation>Anza somo la kwanza</translation>
    </message>
    <message>
        <source>Before the course: {before} of {total} right. Now: {now} of {total}.</source>
        <translation>Kabla ya kozi: {before} kati ya {total} sahihi. Sasa: {now} kati ya {total}.</translation>
    </message>
    <message>
        <source>You can try again {when}.</source>
        <translation>Unaweza kujaribu tena {when}.</translation>
    </message>
    <message>
        <source>You can try again {when}, or after reading 1 page below again.</source>
        <translation>Unaweza kujaribu tena {when}, au baada ya kusoma tena ukurasa 1 hapa chini.</translation>
    </message>
    <message>
        <source>You can try again {when}, or after reading the {count} pages below again.</source>
        <translation>Unaweza kujaribu tena {when}, au baada ya kusoma tena kurasa {count} hapa chini.</translation>
    </message>
    <message>
        <source>More questions come when you try the quiz again. An objective is met when its line is full.</source>
        <translation>Maswali mengine yatakuja utakapofanya jaribio tena. Lengo limetimizwa mstari wake unapojaa.</translation>
    </message>
    <message>
        <source>Right answers: {right} of {total}</source>
        <translation>Majibu sahihi: {right} kati ya {total}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Limetimizwa</translation>
    </message>
    <message>
        <source>Still known a day later</source>
        <translation>Bado linajulikana siku moja baadaye</translation>
    </message>
    <message>
        <source>A good answer: {text}</source>
        <translation>Jibu zuri: {text}</translation>
    </message>
    <message>
        <source>You found in your text: {met} of {total}.</source>
        <translation>Umepata katika maandishi yako: {met} kati ya {total}.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Bookmark set.</source>
        <translation>Alamisho limewekwa.</translation>
    </message>
    <message>
        <source>Bookmark taken away.</source>
        <translation>Alamisho limeondolewa.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>All workshops</source>
        <translation>Warsha zote</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Warsha</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>What it says about people</source>
        <translation>Inachosema kuhusu watu</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Ukubwa wa karatasi</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel, all tables</source>
        <translation>Excel, majedwali yote</translation>
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
        <translation>Ukurasa wa wavuti</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Inahesabu …</translation>
    </message>
    <message>
        <source>Codes stand for names. They are the same in all reports of one workshop.</source>
        <translation>Namba zinasimama badala ya majina. Ni zilezile katika ripoti zote za warsha moja.</translation>
    </message>
    <message>
        <source>Nobody is named, and counts under {least} are not told.</source>
        <translation>Hakuna anayetajwa, na idadi chini ya {least} hazisemwi.</translation>
    </message>
    <message>
        <source>People are named. Keep this report where only those may see it who should.</source>
        <translation>Watu wanatajwa. Weka ripoti hii mahali ambapo wanaopaswa tu wanaweza kuiona.</translation>
    </message>
    <message>
        <source>Reports will be made here once there is a workshop.</source>
        <translation>Ripoti zitafanywa hapa kukiwa na warsha.</translation>
    </message>
    <message>
        <source>Choose a workshop.</source>
        <translation>Chagua warsha.</translation>
    </message>
    <message>
        <source>Nobody here has finished this quiz yet.</source>
        <translation>Bado hakuna mtu hapa aliyemaliza jaribio hili.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Imehifadhiwa: {name}</translation>
    </message>
    <message>
        <source>Workshop summary</source>
        <translation>Muhtasari wa warsha</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Washiriki</translation>
    </message>
    <message>
        <source>Gradebook</source>
        <translation>Kitabu cha alama</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Majina</translation>
    </message>
    <message>
        <source>Codes instead of names</source>
        <translation>Namba badala ya majina</translation>
    </message>
    <message>
        <source>Totals only</source>
        <translation>Jumla tu</translation>
    </message>
    <message>
        <source>Only the first {count} lines are on paper. A spreadsheet has all.</source>
        <translation>Mistari {count} ya kwanza tu iko kwenye karatasi. Lahajedwali lina yote.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
</context>
<context>
    <name>rescue_views</name>
    <message>
        <source>archived</source>
        <translation>yupo kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Imetenguliwa</translation>
    </message>
    <message>
        <source>Today at {time}</source>
        <translation>Leo saa {time}</translation>
    </message>
    <message>
        <source>Reading: {title}</source>
        <translation>Kusoma: {title}</translation>
    </message>
    <message>
        <source>Quiz: {title}</source>
        <translation>Jaribio: {title}</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>Questions before the course</source>
        <translation>Maswali kabla ya kozi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation>Kurasa: {count}</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Majibu: {count}</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>haijamalizika</translation>
    </message>
    <message>
        <source>Score: {score}%</source>
        <translation>Alama: {score}%</translation>
    </message>
    <message>
        <source>The record of {one} joined that of {other}</source>
        <translation>Rekodi ya {one} imeunganishwa na ya {other}</translation>
    </message>
    <message>
        <source>Steps moved from {one} to {other}: {count}</source>
        <translation>Hatua zilizohamishwa kutoka {one} hadi {other}: {count}</translation>
    </message>
    <message>
        <source>Taken back: {count}</source>
        <translation>Zilizoondolewa: {count}</translation>
    </message>
</context>
<context>
    <name>result_steps</name>
    <message>
        <source>Practise the missed ones</source>
        <translation>Fanya mazoezi ya yaliyokosewa</translation>
    </message>
    <message>
        <source>Go to Home</source>
        <translation>Nenda Mwanzo</translation>
    </message>
    <message>
        <source>Review more</source>
        <translation>Rudia zaidi</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Somo linalofuata</translation>
    </message>
    <message>
        <source>Try the quiz again</source>
        <translation>Jaribu jaribio tena</translation>
    </message>
    <message>
        <source>Save a certificate</source>
        <translation>Hifadhi cheti</translation>
    </message>
    <message>
        <source>Try the final test again</source>
        <translation>Jaribu tena jaribio la mwisho</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Soma tena</translation>
    </message>
    <message>
        <source>Read again: {page}</source>
        <translation>Soma tena: {page}</translation>
    </message>
</context>
<context>
    <name>review_place</name>
    <message>
        <source>Review</source>
        <translation>Marudio</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Bado hakuna cha kurudia</translation>
    </message>
    <message>
        <source>After the quiz of a lesson, its questions come back here. Each one comes shortly before it would be forgotten: first after a day or two, then later and later. A review takes at most 5 minutes.</source>
        <translation>Baada ya jaribio la somo, maswali yake yanarudi hapa. Kila moja linakuja kabla halijasahaulika: kwanza baada ya siku moja au mbili, kisha baadaye zaidi na zaidi. Marudio yanachukua dakika 5 tu au chini.</translation>
    </message>
    <message>
        <source>Go on with the lessons</source>
        <translation>Endelea na masomo</translation>
    </message>
    <message>
        <source>{secure} of {total} objectives are secure</source>
        <translation>{secure} kati ya {total} malengo ni imara</translation>
    </message>
    <message>
        <source>An objective is secure when a review, a day or more after it was met, was right too. Objectives met: {met} of {total}.</source>
        <translation>Lengo ni imara marudio ya siku moja au zaidi baada ya kulitimiza yakiwa sahihi pia. Malengo yaliyotimizwa: {met} kati ya {total}.</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Ya sasa</translation>
    </message>
    <message>
        <source>Nothing is due now</source>
        <translation>Hakuna cha kurudia sasa</translation>
    </message>
    <message>
        <source>You need not do anything. The next questions come {when}.</source>
        <translation>Huhitaji kufanya kitu. Maswali yanayofuata yanakuja {when}.</translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation>Kama dakika 1.</translation>
    </message>
    <message>
        <source>About {minutes} minutes.</source>
        <translation>Kama dakika {minutes}.</translation>
    </message>
    <message>
        <source>One review asks {asked} of them, the least remembered first.</source>
        <translation>Marudio moja yanauliza {asked} kati yake, kwanza yale yanayokumbukwa kidogo.</translation>
    </message>
    <message>
        <source>You see after each answer whether it was right, and why.</source>
        <translation>Baada ya kila jibu unaona kama lilikuwa sahihi, na kwa nini.</translation>
    </message>
    <message>
        <source>1 question</source>
        <translation>Swali 1</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>Maswali {count}</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Rudia sasa</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Baadaye leo</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Kesho</translation>
    </message>
    <message>
        <source>In {count} days</source>
        <translation>Baada ya siku {count}</translation>
    </message>
    <message>
        <source>later today</source>
        <translation>baadaye leo</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>kesho</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>baada ya siku {count}</translation>
    </message>
</context>
<context>
    <name>saved</name>
    <message>
        <source>Saved ✓</source>
        <translation>Imehifadhiwa ✓</translation>
    </message>
    <message>
        <source>Saved on this laptop ✓</source>
        <translation>Imehifadhiwa kwenye kompyuta hii ✓</translation>
    </message>
    <message>
        <source>Not saved yet. Your answers are kept in memory and the app tries again. Do not close it.</source>
        <translation>Bado haijahifadhiwa. Majibu yako yapo kwenye kumbukumbu na programu inajaribu tena. Usiifunge.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Inahifadhi …</translation>
    </message>
</context>
<context>
    <name>search_place</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Unatafuta nini?</translation>
    </message>
    <message>
        <source>Type a word, or only its beginning. It is looked for in all lessons, in the words of the course and in your notes.</source>
        <translation>Andika neno, au mwanzo wake tu. Linatafutwa katika masomo yote, katika maneno ya kozi na katika maelezo yako.</translation>
    </message>
    <message>
        <source>Still getting ready</source>
        <translation>Bado inajiandaa</translation>
    </message>
    <message>
        <source>The words of the course are put in order. This is needed only once.</source>
        <translation>Maneno ya kozi yanapangwa. Hii inahitajika mara moja tu.</translation>
    </message>
    <message>
        <source>No page, word or note has “{query}”. Try another word, or a shorter one.</source>
        <translation>Hakuna ukurasa, neno au maelezo yenye “{query}”. Jaribu neno lingine, au fupi zaidi.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Hakuna kilichopatikana</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Maelezo yangu</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>Vilivyopatikana: {count}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>How it looks</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Kujifunza</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Kompyuta hii</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>As the laptop</source>
        <translation>Kama kompyuta</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Nyeupe</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Nyeusi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tofauti kubwa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>F9 takes the next colours at any time.</source>
        <translation>F9 inabadilisha rangi wakati wowote.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Ctrl and + or − change it at any time.</source>
        <translation>Ctrl na + au − zinaubadilisha wakati wowote.</translation>
    </message>
    <message>
        <source>More room between letters</source>
        <translation>Nafasi zaidi kati ya herufi</translation>
    </message>
    <message>
        <source>Letters without serifs, with more room between letters, words and lines. This helps many people with dyslexia.</source>
        <translation>Herufi rahisi, zenye nafasi zaidi kati ya herufi, maneno na mistari. Hii inawasaidia watu wengi wenye disleksia.</translation>
    </message>
    <message>
        <source>Things that move</source>
        <translation>Vitu vinavyosogea</translation>
    </message>
    <message>
        <source>Off: menus open at once, and nothing blinks.</source>
        <translation>Hapana: menyu zinafunguka mara moja, na hakuna kinachopepesa.</translation>
    </message>
    <message>
        <source>Language of the app</source>
        <translation>Lugha ya programu</translation>
    </message>
    <message>
        <source>The buttons and messages. It changes at once.</source>
        <translation>Vitufe na ujumbe. Inabadilika mara moja.</translation>
    </message>
    <message>
        <source>As the app, where there is one</source>
        <translation>Kama programu, ikiwezekana</translation>
    </message>
    <message>
        <source>As the course was written</source>
        <translation>Kama kozi ilivyoandikwa</translation>
    </message>
    <message>
        <source>Language of the lessons</source>
        <translation>Lugha ya masomo</translation>
    </message>
    <message>
        <source>Your progress is the same in every language.</source>
        <translation>Maendeleo yako ni yaleyale katika kila lugha.</translation>
    </message>
    <message>
        <source>Ask “Sure” or “Not sure”</source>
        <translation>Uliza “Nina uhakika” au “Sina uhakika”</translation>
    </message>
    <message>
        <source>In a quiz you can say how sure you are. It helps to choose what to review.</source>
        <translation>Katika jaribio unaweza kusema una uhakika kiasi gani. Hii inasaidia kuchagua cha kurudia.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Polepole</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Haraka</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>Kasi ya kusoma kwa sauti</translation>
    </message>
    <message>
        <source>“Read aloud” stands below a page or a question. It needs a voice on this laptop.</source>
        <translation>“Soma kwa sauti” ipo chini ya ukurasa au swali. Inahitaji sauti kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>Dakika 5</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>Dakika 15</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>Dakika 30</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message>
        <source>Ask who is learning after</source>
        <translation>Uliza nani anajifunza baada ya</translation>
    </message>
    <message>
        <source>When nobody uses the laptop for so long. For a laptop with more than one learner.</source>
        <translation>Mtu asipotumia kompyuta kwa muda huo. Kwa kompyuta yenye zaidi ya mwanafunzi mmoja.</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Pre-test</source>
        <translation>Jaribio la awali</translation>
    </message>
    <message>
        <source>Final test</source>
        <translation>Jaribio la mwisho</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Rahisi</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>Chini</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>Juu</translation>
    </message>
    <message>
        <source>Discrimination</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Ufanisi</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Angalia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kwa nini</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Alionekana mwisho</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wamemaliza</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Umepita</translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>Wanahitaji msaada</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Alikuja</translation>
    </message>
    <message>
        <source>Marked at</source>
        <translation>Wakati</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Kwenye orodha</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Chaguo</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>Waliochagua</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Asilimia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Kikundi</translation>
    </message>
</context>
<context>
    <name>unsaved_box</name>
    <message>
        <source>Some of your work is not saved yet: {count} steps.</source>
        <translation>Sehemu ya kazi yako bado haijahifadhiwa: hatua {count}.</translation>
    </message>
    <message>
        <source>The disk does not take it now. Make room, wait, then close again.</source>
        <translation>Diski haiipokei sasa. Tafuta nafasi, subiri, kisha funga tena.</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Acha dirisha wazi</translation>
    </message>
    <message>
        <source>Close and lose {count} steps</source>
        <translation>Funga na upoteze hatua {count}</translation>
    </message>
</context>
<context>
    <name>usb</name>
    <message>
        <source>Saving. Leave the stick where it is.</source>
        <translation>Inahifadhi. Acha kijiti mahali pake.</translation>
    </message>
    <message>
        <source>Stopped. Nothing on the stick was changed.</source>
        <translation>Imesimamishwa. Hakuna kilichobadilika kwenye kijiti.</translation>
    </message>
    <message>
        <source>Choose a folder for the results</source>
        <translation>Chagua folda ya matokeo</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Inahifadhi …</translation>
    </message>
    <message>
        <source>Stopped. Nothing in the folder was changed.</source>
        <translation>Imesimamishwa. Hakuna kilichobadilishwa kwenye folda.</translation>
    </message>
    <message>
        <source>Choose files of results</source>
        <translation>Chagua faili za matokeo</translation>
    </message>
    <message>
        <source>Files of results</source>
        <translation>Faili za matokeo</translation>
    </message>
    <message>
        <source>Stopped. Of the file in hand nothing was brought in.</source>
        <translation>Imesimamishwa. Hakuna kilicholetwa kutoka faili lililokuwa likisomwa.</translation>
    </message>
    <message>
        <source>{name} · can only be read</source>
        <translation>{name} · kusoma tu</translation>
    </message>
    <message>
        <source>{name} · free: {free}</source>
        <translation>{name} · nafasi: {free}</translation>
    </message>
    <message>
        <source>Safe to remove. The results are on “{drive}”, and reading them back gave the same. Answers and other entries: {count}. Size: {size}.</source>
        <translation>Unaweza kukiondoa. Matokeo yapo kwenye “{drive}”, na kuyasoma tena kumetoa yaleyale. Majibu na maingizo mengine: {count}. Ukubwa: {size}.</translation>
    </message>
    <message>
        <source>The results are in the folder “{folder}”, as “{file}”, and reading them back gave the same. Answers and other entries: {count}. Size: {size}.</source>
        <translation>Matokeo yako kwenye folda “{folder}”, kwa jina “{file}”, na yaliposomwa tena yalikuwa yale yale. Majibu na maingizo mengine: {count}. Ukubwa: {size}.</translation>
    </message>
    <message>
        <source>They are sealed: only the office can open them.</source>
        <translation>Yamefungwa kwa ufunguo: ofisi tu inaweza kuyafungua.</translation>
    </message>
    <message>
        <source>No file of results was found there.</source>
        <translation>Hakuna faili la matokeo lililopatikana huko.</translation>
    </message>
    <message>
        <source>New: {new}. Already here: {known}. Files refused: {refused}.</source>
        <translation>Mapya: {new}. Yaliyopo tayari: {known}. Faili zilizokataliwa: {refused}.</translation>
    </message>
    <message>
        <source>{file} was refused. {why}</source>
        <translation>{file} limekataliwa. {why}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: new entries: {count}</source>
        <translation>Kompyuta {laptop}: maingizo mapya: {count}</translation>
    </message>
    <message>
        <source>Learners who were not known here: {count}</source>
        <translation>Wanafunzi wasiojulikana hapa: {count}</translation>
    </message>
    <message>
        <source>Entries taken back or given back: {count}</source>
        <translation>Maingizo yaliyoondolewa au kurudishwa: {count}</translation>
    </message>
    <message>
        <source>Entries moved to another learner: {count}</source>
        <translation>Maingizo yaliyohamishiwa mwanafunzi mwingine: {count}</translation>
    </message>
    <message>
        <source>Records that joined another: {count}</source>
        <translation>Rekodi zilizounganishwa na nyingine: {count}</translation>
    </message>
    <message>
        <source>Laptop {laptop}: entries {first} to {last} have not arrived. Save its results again there.</source>
        <translation>Kompyuta {laptop}: maingizo {first} hadi {last} hayajafika. Hifadhi matokeo yake tena huko.</translation>
    </message>
    <message>
        <source>Other holes: {count}</source>
        <translation>Mapengo mengine: {count}</translation>
    </message>
</context>
<context>
    <name>waits</name>
    <message>
        <source>in 1 minute</source>
        <translation>baada ya dakika 1</translation>
    </message>
    <message>
        <source>in {count} minutes</source>
        <translation>baada ya dakika {count}</translation>
    </message>
    <message>
        <source>in about 1 hour</source>
        <translation>baada ya kama saa 1</translation>
    </message>
    <message>
        <source>in about {count} hours</source>
        <translation>baada ya kama saa {count}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>kesho</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>baada ya siku {count}</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>Those who know the rest well got it wrong more often. Check the key first.</source>
        <translation>Wanaojua mengine vizuri walikosea mara nyingi zaidi. Angalia ufunguo kwanza.</translation>
    </message>
    <message>
        <source>It hardly tells those who know the rest from those who do not. Check the wording.</source>
        <translation>Halitofautishi vizuri wanaojua mengine na wasiojua. Angalia maneno.</translation>
    </message>
    <message>
        <source>{facility:.0f}% is not much more than guessing earns ({guess:.0f}%). Teach it again.</source>
        <translation>{facility:.0f}% si zaidi sana ya kubahatisha ({guess:.0f}%). Fundisha tena.</translation>
    </message>
    <message>
        <source>{facility:.0f}% is no more than guessing earns ({guess:.0f}%). Teach it again.</source>
        <translation>{facility:.0f}% si zaidi ya kubahatisha ({guess:.0f}%). Fundisha tena.</translation>
    </message>
    <message>
        <source>“{option}” is chosen by those who know the rest well. See if it is right, too.</source>
        <translation>“{option}” linachaguliwa na wanaojua mengine vizuri. Angalia kama nalo ni sahihi.</translation>
    </message>
    <message>
        <source>All were right, so it does not tell who knows more.</source>
        <translation>Wote walikuwa sahihi, kwa hiyo halionyeshi nani anajua zaidi.</translation>
    </message>
    <message>
        <source>Nobody was right, so it does not tell who knows more.</source>
        <translation>Hakuna aliyekuwa sahihi, kwa hiyo halionyeshi nani anajua zaidi.</translation>
    </message>
    <message>
        <source>Nobody chose “{option}”.</source>
        <translation>Hakuna aliyechagua “{option}”.</translation>
    </message>
    <message>
        <source>This rests on {count} people, so it is rough.</source>
        <translation>Hii inategemea watu {count}, kwa hiyo ni kadirio.</translation>
    </message>
    <message>
        <source>With {count} people only counts are shown; shares need {least} or more.</source>
        <translation>Kwa watu {count} idadi tu zinaonyeshwa; asilimia zinahitaji {least} au zaidi.</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>nzuri sana</translation>
    </message>
    <message>
        <source>adequate</source>
        <translation>ya kutosha</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>dhaifu</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>dhaifu sana</translation>
    </message>
    <message>
        <source>probably invalid</source>
        <translation>huenda halifai</translation>
    </message>
    <message>
        <source>easy for this group</source>
        <translation>rahisi kwa kikundi hiki</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>kama ilivyopangwa</translation>
    </message>
    <message>
        <source>hard for this group</source>
        <translation>gumu kwa kikundi hiki</translation>
    </message>
    <message>
        <source>The test measures one thing well enough.</source>
        <translation>Jaribio linapima kitu kimoja vizuri vya kutosha.</translation>
    </message>
    <message>
        <source>The test measures one thing fairly well.</source>
        <translation>Jaribio linapima kitu kimoja vizuri kiasi.</translation>
    </message>
    <message>
        <source>The test does not measure one thing well enough. Do not decide by it alone.</source>
        <translation>Jaribio halipimi kitu kimoja vizuri vya kutosha. Usiamue kwa hilo peke yake.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarehe</translation>
    </message>
    <message>
        <source>Sheet {code}</source>
        <translation>Karatasi {code}</translation>
    </message>
    <message>
        <source>Questions: {title}</source>
        <translation>Maswali: {title}</translation>
    </message>
    <message>
        <source>Answer all; a guess costs nothing. Write the letters on the answer sheet.</source>
        <translation>Jibu yote; kubahatisha hakupunguzi kitu. Andika herufi kwenye karatasi ya majibu.</translation>
    </message>
    <message>
        <source>(more than one letter)</source>
        <translation>(zaidi ya herufi moja)</translation>
    </message>
    <message>
        <source>Write a letter for each line.</source>
        <translation>Andika herufi kwa kila mstari.</translation>
    </message>
    <message>
        <source>Write your answer on the answer sheet.</source>
        <translation>Andika jibu lako kwenye karatasi ya majibu.</translation>
    </message>
    <message>
        <source>Answer sheet: {title}</source>
        <translation>Karatasi ya majibu: {title}</translation>
    </message>
    <message>
        <source>Draw a ring round your letter, or write your answer.</source>
        <translation>Zungushia herufi yako, au andika jibu lako.</translation>
    </message>
    <message>
        <source>Key: {title}</source>
        <translation>Ufunguo: {title}</translation>
    </message>
    <message>
        <source>For the facilitator only. It fits sheet {code}.</source>
        <translation>Kwa mwezeshaji tu. Unalingana na karatasi {code}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Na.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Orodha ya mahudhurio</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Facilitator: {name}</source>
        <translation>Mwezeshaji: {name}</translation>
    </message>
    <message>
        <source>Explain with the page of the lesson. Then ask again.</source>
        <translation>Eleza kwa ukurasa wa somo. Kisha uliza tena.</translation>
    </message>
    <message>
        <source>Two minutes with a neighbour who chose another letter. Vote again; both counts are kept.</source>
        <translation>Dakika mbili na jirani aliyechagua herufi nyingine. Pigeni kura tena; hesabu zote mbili zinahifadhiwa.</translation>
    </message>
    <message>
        <source>Ask one person why. Say the reason once more. Move on.</source>
        <translation>Muulize mtu mmoja kwa nini. Sema sababu mara moja zaidi. Endelea.</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Nani alikuja</translation>
    </message>
    <message>
        <source>Came: {part} on the list.</source>
        <translation>Waliokuja: {part} kwenye orodha.</translation>
    </message>
    <message>
        <source>{present} people came.</source>
        <translation>Watu {present} walikuja.</translation>
    </message>
    <message>
        <source>Nobody was marked as present.</source>
        <translation>Hakuna aliyewekwa kuwa alikuwepo.</translation>
    </message>
    <message>
        <source>Present: {people}.</source>
        <translation>Waliokuwepo: {people}.</translation>
    </message>
    <message>
        <source>Absent: {people}.</source>
        <translation>Wasiokuwepo: {people}.</translation>
    </message>
    <message>
        <source>{people} and {more} more</source>
        <translation>{people} na wengine {more}</translation>
    </message>
    <message>
        <source>The group has fewer than {least} people, so that no totals are shown.</source>
        <translation>Kikundi kina watu chini ya {least}, kwa hiyo jumla hazionyeshwi.</translation>
    </message>
    <message>
        <source>Objectives met</source>
        <translation>Malengo yaliyotimizwa</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lengo</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Limetimizwa na</translation>
    </message>
    <message>
        <source>Nobody has answered a quiz of these lessons yet.</source>
        <translation>Bado hakuna aliyejibu jaribio la masomo haya.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} kati ya {whole}</translation>
    </message>
    <message>
        <source>under {least} of {whole}</source>
        <translation>chini ya {least} kati ya {whole}</translation>
    </message>
    <message>
        <source>over {most} of {whole}</source>
        <translation>zaidi ya {most} kati ya {whole}</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>wachache mno kusema</translation>
    </message>
    <message>
        <source>{count} ({share:.0f}%)</source>
        <translation>{count} ({share:.0f}%)</translation>
    </message>
    <message>
        <source>The hardest questions</source>
        <translation>Maswali magumu zaidi</translation>
    </message>
    <message>
        <source>Wrong answer most chosen</source>
        <translation>Jibu lisilo sahihi lililochaguliwa zaidi</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Soma kwa sauti</translation>
    </message>
    <message>
        <source>{answer} ({count})</source>
        <translation>{answer} ({count})</translation>
    </message>
    <message>
        <source>Every question was right for everybody.</source>
        <translation>Kila swali lilikuwa sahihi kwa kila mtu.</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Uhakika, lakini si sahihi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wangapi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Nani</translation>
    </message>
    <message>
        <source>Nobody was sure of a wrong answer.</source>
        <translation>Hakuna aliyekuwa na uhakika wa jibu lisilo sahihi.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ongezeko</translation>
    </message>
    <message>
        <source>{count} people took both tests: {before:.0f}% before, {after:.0f}% after.</source>
        <translation>Watu {count} walifanya majaribio yote mawili: {before:.0f}% kabla, {after:.0f}% baada.</translation>
    </message>
    <message>
        <source>Of what they did not know before, they know {share:.0f}% now ({size}).</source>
        <translation>Kati ya wasichojua kabla, sasa wanajua {share:.0f}% ({size}).</translation>
    </message>
    <message>
        <source>Better: {up}. The same: {same}. Less: {down}.</source>
        <translation>Zaidi: {up}. Sawa: {same}. Chini: {down}.</translation>
    </message>
    <message>
        <source>Nobody took both tests.</source>
        <translation>Hakuna aliyefanya majaribio yote mawili.</translation>
    </message>
    <message>
        <source>a low gain</source>
        <translation>ongezeko dogo</translation>
    </message>
    <message>
        <source>a medium gain</source>
        <translation>ongezeko la wastani</translation>
    </message>
    <message>
        <source>a high gain</source>
        <translation>ongezeko kubwa</translation>
    </message>
    <message>
        <source>Who needs help</source>
        <translation>Anayehitaji msaada</translation>
    </message>
    <message>
        <source>Need help: {count}</source>
        <translation>Wanahitaji msaada: {count}</translation>
    </message>
    <message>
        <source>On the way: {count}</source>
        <translation>Njiani: {count}</translation>
    </message>
    <message>
        <source>Passed: {count}</source>
        <translation>Wamepita: {count}</translation>
    </message>
    <message>
        <source>Not begun: {count}</source>
        <translation>Hawajaanza: {count}</translation>
    </message>
    <message>
        <source>few</source>
        <translation>wachache</translation>
    </message>
    <message>
        <source>Near the pass mark in the final test: {people}.</source>
        <translation>Karibu kupita jaribio la mwisho: {people}.</translation>
    </message>
    <message>
        <source>Questions to look at</source>
        <translation>Maswali ya kuangalia</translation>
    </message>
    <message>
        <source>No question stands out as faulty.</source>
        <translation>Hakuna swali linaloonekana kuwa na kosa.</translation>
    </message>
    <message>
        <source>From {least} people on, a question that may be at fault is named here.</source>
        <translation>Kuanzia watu {least}, swali linaloweza kuwa na kosa linatajwa hapa.</translation>
    </message>
    <message>
        <source>These rest on {count} people, so they are rough.</source>
        <translation>Hizi zinategemea watu {count}, kwa hiyo ni kadirio.</translation>
    </message>
    <message>
        <source>Workshop summary</source>
        <translation>Muhtasari wa warsha</translation>
    </message>
    <message>
        <source>Lessons: {lessons}</source>
        <translation>Masomo: {lessons}</translation>
    </message>
    <message>
        <source>needs help</source>
        <translation>anahitaji msaada</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>njiani</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>amepita</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>hajaanza</translation>
    </message>
    <message>
        <source>came</source>
        <translation>waliokuja</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>wasiokuwepo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wote</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Kweli</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Si kweli</translation>
    </message>
</context>
<context>
    <name>workshop_view</name>
    <message>
        <source>{minutes} minutes a lesson</source>
        <translation>Dakika {minutes} kwa somo</translation>
    </message>
    <message>
        <source>Here: {here} of {expected}</source>
        <translation>Waliopo: {here} kati ya {expected}</translation>
    </message>
    <message>
        <source>Workshop without a title</source>
        <translation>Warsha bila kichwa</translation>
    </message>
    <message>
        <source>Up to five questions that this group got wrong or is about to forget</source>
        <translation>Hadi maswali matano ambayo kikundi hiki kilikosea au kinakaribia kusahau</translation>
    </message>
    <message>
        <source>What this group forgot</source>
        <translation>Kilichosahauliwa na kikundi hiki</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Anza nayo</translation>
    </message>
    <message>
        <source>This lesson is not in the course any more. What was kept about it stays.</source>
        <translation>Somo hili halipo tena katika kozi. Kilichohifadhiwa kulihusu kinabaki.</translation>
    </message>
    <message>
        <source>Questions that the room voted on: {count}</source>
        <translation>Maswali ambayo chumba kilipigia kura: {count}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Wasilisha</translation>
    </message>
    <message>
        <source>Go on at step {number}</source>
        <translation>Endelea kwenye hatua ya {number}</translation>
    </message>
</context>
</TS>
