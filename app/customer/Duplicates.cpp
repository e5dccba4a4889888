// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Duplicates.h"

#include "app/customer/CustomerRepository.h"
#include "app/customer/SignRepository.h"

#include <algorithm>
#include <array>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDuplicates = 10;

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

Result<QList<Duplicate>> duplicatesOf(Database& database, const Customer& record)
{
    const auto ids = SignRepository(database).sharing(record, mostDuplicates);
    if (!ids)
        return std::unexpected(ids.error());
    QList<Duplicate> found;
    for (const QUuid& id : *ids) {
        const auto other = CustomerRepository(database).byId(id);
        if (!other)
            return std::unexpected(other.error());
        const bool isOther = *other && (*other)->id != record.id;
        if (const auto signs = isOther ? signsOf(record, **other) : QList<DuplicateSign>();
            !signs.isEmpty())
            found.append({**other, signs});
    }
    return found;
}

} // namespace hui
