-- A receipt no longer repeats from whom and to whom: the handover says that.
update team.handover_item set receipt = split_part(receipt, ' ', 3)
where kind in ('team.entrusted.task', 'plans.entrusted.activity', 'measures.entrusted.figure');
update team.handover_item set receipt = split_part(receipt, ' ', 1) where kind = 'team.entrusted.deputy';
