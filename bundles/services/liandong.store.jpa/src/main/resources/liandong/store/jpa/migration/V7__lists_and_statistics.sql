-- Lists in which every page costs the same. Read by Derby and PostgreSQL alike; the words in braces
-- are those that only PostgreSQL knows, see Migration.

-- The state stands before the date: a list is merged from one range for each state that is asked
-- for, each already in the order of the list. So a state that is rare among millions is found at
-- once, and what is closed (all of it due on 9999-12-31) does not stand in the way of what is open.
drop index lc_case_due;
drop index lc_case_holder;
drop index lc_case_person;
drop index lc_case_ledger;
create index lc_case_state on lc_case (county, state, due_on, number);
create index lc_case_holder on lc_case (county, holder, state, due_on, number);
create index lc_case_person on lc_case (county, person, state, due_on, number);
-- Most cases come from no village.
create index lc_case_ledger on lc_case (county, agent_place, state, due_on, number)
  ${where_agent_place};

drop index lc_file_due;
drop index lc_file_owner;
create index lc_file_owner on lc_file (county, owner_person, state, due_on, file_id);
create index lc_file_place on lc_file (county, owner_place, state, due_on, file_id);
create index lc_file_subject on lc_file (county, subject, state, due_on, file_id);
