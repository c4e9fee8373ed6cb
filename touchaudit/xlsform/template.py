"""A small checklist to start from: it checks clean, and shows each thing that an author needs at first."""

from __future__ import annotations

from datetime import datetime

from touchaudit.xlsform.export import workbook
from touchaudit.xlsform.sheets import read_sheets

SUFFIXES = (".xlsx", ".md")

_STARTER = """# A checklist of your own

Everything outside the tables is yours to write and read by nobody else. Each row of *survey* is a question;
`touchaudit checklist check FILE` names what is wrong, and *touchaudit checklist export FILE --xlsx* makes a
workbook with drop-downs and a sheet that explains each column.

* A group is a section of the report. What stands in its row (dimension, owner, evidence) holds for all inside.
* A choice earns the points in *score*; *is_na* takes the question out of the score.
* A question with a recommendation becomes a card on the road map when it falls short.
* Expectation, perception and emotion are not scored: the report draws the gap and the curve from them.

| survey |
| | type | name | label::English (en) | hint::English (en) | required | relevant | appearance | parameters | constraint | constraint_message::English (en) | weight | critical | target | limit | dimension | role | evidence | owner | effort_days | recommendation::English (en) |
| | begin_group | arriving | Arriving | | | | | | | | | | | | tangibles | | note photo | Site manager | | |
| | range | expectation | How good do you expect this to be? | Answer before you begin. 1 = I expect nothing, 7 = I expect the best. | yes | | | start=1 end=7 step=1 | | | | | | | | expectation | | | | |
| | select_one yes_no | find_way | Could you see where to go? | Stop at the door and look. | | | | | | | | | | | | | | | 1 | Hang one sign that can be read from the door. |
| | select_one yes_no | queue | Was anyone ahead of you? | Somebody being served counts. | yes | | | | | | 0 | | | | | | | | | |
| | integer | wait | How long until it was your turn? | Start the stopwatch as you join the queue. | | ${queue} = 'yes' | stopwatch | | . >= 0 and . <= 7200 | Give the wait in seconds, up to two hours. | | | 3min | 8min | responsiveness | wait | | | 3 | Open a second counter when three people wait. |
| | end_group | | | | | | | | | | | | | | | | | | | |
| | begin_group | serving | Being served | | | | | | | | | | | | empathy | | note | Team lead | | |
| | select_one greeting | greeting | How were you greeted? | Judge the first ten seconds. | | | | | | | 2 | | | | | | | | 1 | Greet first, with a look and one friendly sentence. |
| | select_one yes_no | respect | Were you treated with respect throughout? | No, if one word was curt. Write down the exact words. | yes | | | | | | 3 | yes | | | assurance | | | | 3 | Agree what respect sounds like, and coach it weekly. |
| | select_one yes_no | need_met | Did you get what you came for? | Judge the outcome, not the effort. | | | | | | | 3 | 0.5 | | | reliability | | | | 5 | Look every week at what could not be had, and mend the most frequent. |
| | end_group | | | | | | | | | | | | | | | | | | | |
| | begin_group | after | Afterwards | | | | | | | | | | | | | | | | | |
| | range | perception | All in all, how good was it? | Answer before you read your notes again. 1 = bad, 7 = could not be better. | yes | | | start=1 end=7 step=1 | | | | | | | | perception | | | | |
| | select_one emotion | emotion | How did you feel when it was over? | The feeling you left with. | yes | | | | | | | | | | | emotion | | | | |
| | text | enhancement | What one thing would have delighted you? | Something that could be there tomorrow. | | | multiline | | | | | | | | | enhancement | | | | |
| | end_group | | | | | | | | | | | | | | | | | | | |

| choices |
| | list_name | name | label::English (en) | score | is_na | meaning |
| | yes_no | yes | Yes | 1 | | |
| | yes_no | no | No | 0 | | |
| | greeting | warm | Warm | 2 | | A look and a friendly word |
| | greeting | polite | Polite | 1 | | Correct, no more |
| | greeting | none | Not at all | 0 | | I had to speak first |
| | greeting | nobody | Nobody there | | yes | There was no one to greet |
| | emotion | 2 | Delighted | | | I will tell others |
| | emotion | 1 | Pleased | | | Better than it had to be |
| | emotion | 0 | Neutral | | | Neither good nor bad |
| | emotion | -1 | Annoyed | | | It wore on me |
| | emotion | -2 | Angry | | | I would leave for good |

| settings |
| | form_title | form_id | version | default_language | stage | channel | touchpoint |
| | My checklist | my_checklist | 1 | English (en) | purchase | in_person | Counter |
"""  # noqa: E501 - a table has long rows


def starter(suffix: str, made: datetime) -> bytes:
    """Return a starter checklist as Markdown or as a workbook."""
    text = _STARTER.encode("utf-8")
    return text if suffix == ".md" else workbook(read_sheets(text, "starter.md"), made)
