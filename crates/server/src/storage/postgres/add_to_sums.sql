-- Adds to the checksums of audiences. A number of the database does not wrap around, so it is made to.
insert into audience_sum (tenant, aud, n, sum)
select $1::text, change.*
from unnest($2::text[], $3::bigint[], $4::bigint[]) as change
on conflict (tenant, aud) do update
set n = audience_sum.n + excluded.n,
    sum = mod(
        audience_sum.sum::numeric + excluded.sum + 9223372036854775808 + 18446744073709551616,
        18446744073709551616
    ) - 9223372036854775808
