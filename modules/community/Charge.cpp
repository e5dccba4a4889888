// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/Charge.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

Money plus(Money a, Money b)
{
    return Money::fen(a.minor() + b.minor());
}

} // namespace

QString nameOf(ChargeKind kind)
{
    return kind == ChargeKind::Visit ? u"visit"_s : u"deposit"_s;
}

QString categoryOf(ChargeKind kind)
{
    return kind == ChargeKind::Visit ? u"medical"_s : u"inpatient"_s;
}

std::optional<ChargeKind> chargeKindOf(QStringView name)
{
    for (const ChargeKind kind : {ChargeKind::Visit, ChargeKind::Deposit})
        if (name == nameOf(kind))
            return kind;
    return std::nullopt;
}

BillItem sumOf(const QList<BillItem>& items)
{
    BillItem sum;
    for (const BillItem& each : items) {
        sum.total = plus(sum.total, each.total);
        sum.pool = plus(sum.pool, each.pool);
        sum.account = plus(sum.account, each.account);
    }
    return sum;
}

Charge chargeOf(const Visit& visit, const QList<BillItem>& chosen)
{
    return {ChargeKind::Visit, visit.id, visit.hospital, visit.hospitalName,
        visit.department + u' ' + visit.date.toString(Qt::ISODate), visit.patient, chosen,
        sumOf(chosen).due()};
}

Charge chargeOf(const Stay& stay, Money amount)
{
    return {ChargeKind::Deposit, stay.id, stay.hospital, stay.hospitalName, stay.ward, stay.patient,
        {}, amount};
}

} // namespace hui::community
