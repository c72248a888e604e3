-- Who may erase a person for good; behind two proofs (docs/adr/0020).
update actors.tie_kind set rights = rights || '{privacy.erase}' where code in ('COORDINATOR', 'ADMINISTRATOR');
