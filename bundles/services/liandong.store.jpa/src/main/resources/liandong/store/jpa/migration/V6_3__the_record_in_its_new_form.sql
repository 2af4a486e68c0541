-- The old form of the record, whose rows were packed in 6.2.
drop table lc_event_before;
drop table lc_answer;
