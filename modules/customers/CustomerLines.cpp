// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerLines.h"

#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// A service that is asked for and knows no cases, as advice, does what the case is about: the
/// catalogue says which, and it was begun before the case ended.
bool standsFor(const ServiceLine& line, const ServiceLine& ofCase)
{
    return !ofCase.service.isEmpty() && ofCase.service == line.module + u'/' + line.argument
        && line.since >= ofCase.since && (!isOver(ofCase.standing) || line.since <= ofCase.at);
}

bool isTaken(const ServiceLine& ofCase, const QList<ServiceLine>& all)
{
    return std::ranges::any_of(all, [&ofCase](const ServiceLine& line) {
        return standsFor(line, ofCase)
            || (!line.ofCase.isNull() && idText(line.ofCase) == ofCase.argument);
    });
}

} // namespace

Result<QList<ServiceLine>> linesFor(Database& database, const QUuid& customer, const QDate& today,
    const std::vector<ListsLines>& services)
{
    const auto numbers = CustomerRepository(database).numbersOf(customer);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<ServiceLine> all;
    for (const ListsLines& service : services) {
        const auto some = service(database, *numbers, today);
        if (!some)
            return some;
        all.append(*some);
    }
    const QList<ServiceLine> told = all;
    all.removeIf([&told](const ServiceLine& line) {
        return line.module == u"cases" && isTaken(line, told);
    });
    std::ranges::stable_sort(all, [](const ServiceLine& a, const ServiceLine& b) {
        return isOver(a.standing) != isOver(b.standing) ? isOver(b.standing) : a.at > b.at;
    });
    return all;
}

} // namespace hui::customers
