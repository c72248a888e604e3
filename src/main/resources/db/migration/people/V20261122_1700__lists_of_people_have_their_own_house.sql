-- People and the work of the team are two houses now; files of people on their way in belong to the first.
create schema people;
alter table team.intake set schema people;
alter table team.intake_row set schema people;
alter table team.intake_work set schema people;
