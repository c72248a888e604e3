-- whether whoever handed over could be given things themselves on that day; what is not known of older ones is asked for at their undoing
alter table team.handover add was_of_team boolean not null default true;
alter table team.handover alter was_of_team drop default;
