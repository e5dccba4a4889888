// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Duplicates.h"

#include "app/customer/CustomerRepository.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLookedAt = 40;
constexpr qsizetype mostDuplicates = 10;

const std::array<std::pair<DuplicateSign, QString>, 3>& signNames()
{
    static const std::array<std::pair<DuplicateSign, QString>, 3> all{
        {{DuplicateSign::Number, u"number"_s}, {DuplicateSign::NamePhone, u"name_phone"_s},
            {DuplicateSign::NameBirth, u"name_birth"_s}}};
    return all;
}

bool isSame(const Customer& one, const Customer& other, CustomerField field)
{
    const QString value = one.value(field);
    return !value.isEmpty() && value.compare(other.value(field), Qt::CaseInsensitive) == 0;
}

bool shareNumber(const Customer& one, const Customer& other)
{
    return std::ranges::any_of(one.certificates, [&](const Certificate& certificate) {
        return std::ranges::find(other.certificates, certificate.number, &Certificate::number)
            != other.certificates.end();
    });
}

/// What is typed to find those who may be the same.
QStringList lookedFor(const Customer& record)
{
    QStringList typed{record.value(CustomerField::Phone), record.value(CustomerField::Name)};
    for (const Certificate& certificate : record.certificates)
        typed.append(certificate.number);
    typed.removeAll(QString());
    return typed;
}

} // namespace

QString nameOf(DuplicateSign sign)
{
    return std::ranges::find(signNames(), sign, &std::pair<DuplicateSign, QString>::first)->second;
}

std::optional<DuplicateSign> duplicateSignOf(QStringView name)
{
    for (const auto& [sign, word] : signNames())
        if (word == name)
            return sign;
    return std::nullopt;
}

QList<DuplicateSign> signsOf(const Customer& one, const Customer& other)
{
    QList<DuplicateSign> signs;
    if (shareNumber(one, other))
        signs.append(DuplicateSign::Number);
    if (!isSame(one, other, CustomerField::Name))
        return signs;
    if (isSame(one, other, CustomerField::Phone))
        signs.append(DuplicateSign::NamePhone);
    if (isSame(one, other, CustomerField::Birth))
        signs.append(DuplicateSign::NameBirth);
    return signs;
}

Result<QList<Duplicate>> duplicatesOf(const CustomerRepository& customers, const Customer& record)
{
    QList<Duplicate> found;
    QSet<QUuid> seen{record.id};
    for (const QString& typed : lookedFor(record)) {
        const auto candidates = customers.find(typed, mostLookedAt);
        if (!candidates)
            return std::unexpected(candidates.error());
        for (const Customer& candidate : *candidates) {
            if (seen.contains(candidate.id) || found.size() == mostDuplicates)
                continue;
            seen.insert(candidate.id);
            if (const auto signs = signsOf(record, candidate); !signs.isEmpty())
                found.append({candidate, signs});
        }
    }
    return found;
}

} // namespace hui
