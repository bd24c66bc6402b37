# Ord i fönstrets ram: platser, inloggning, sökning, statusrad, hjälp.

app-name = Lähituki

## Platser i vänsterfältet
view-today = I dag
view-schedule = Arbetsår
view-visits = Besök
view-time = Tid
view-knowledge = Anvisningar
view-sites = Platser
