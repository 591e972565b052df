"""Marking: one module a question type, found by the question's kind.

`grade` is pure: the same question and response give the same result. A response is plain data
that JSON can hold, so that it can be kept in a statement as it is. Positions are those of the
question's file, never those on the screen (options may be shuffled).

| kind | response |
|---|---|
| single | `{"chosen": 1}` |
| multiple | `{"ticked": [0, 2]}` |
| truefalse | `{"said": true}` |
| short, numeric, essay | `{"text": "SEWA"}` (essay also `"met": [0, 2]`, the criteria met) |
| matching | `{"rights": ["India", null, …]}`, the right text given to each left text |
| description | `{}` |

An unanswered or malformed response scores 0 and is never an error.
"""
