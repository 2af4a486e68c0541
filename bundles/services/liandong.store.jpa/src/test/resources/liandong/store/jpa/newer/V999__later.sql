-- What a later version may do: it adds, with a default, and takes nothing away.
alter table lc_case add column later varchar(10) default 'x' not null;
create table lc_later (id varchar(10) not null primary key);
