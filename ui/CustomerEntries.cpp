// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CustomerEntries.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

bool isOfPhone(const Parameter& parameter)
{
    return parameter.kind == ParameterKind::Phone;
}

bool isOfResidentId(const Parameter& parameter)
{
    return parameter.rule == "resident_id_18"_L1;
}

QString numberOf(const Customer& record, CertificateKind kind)
{
    const auto found = std::ranges::find(record.certificates, kind, &Certificate::kind);
    return found == record.certificates.end() ? QString() : found->number;
}

} // namespace

bool asksForPerson(const QList<Parameter>& parameters)
{
    return std::ranges::any_of(
        parameters, [](const Parameter& one) { return isOfPhone(one) || isOfResidentId(one); });
}

QMap<QString, QString> entriesFor(const QList<Parameter>& parameters, const Customer& record)
{
    QMap<QString, QString> entries;
    for (const Parameter& parameter : parameters) {
        QString known;
        if (isOfPhone(parameter))
            known = record.value(CustomerField::Phone);
        else if (isOfResidentId(parameter))
            known = numberOf(record, CertificateKind::ResidentId);
        if (!known.isEmpty())
            entries.insert(parameter.key, known);
    }
    return entries;
}

} // namespace hui
