// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerLines.h"

#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"

#include <QSet>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<QList<ServiceLine>> linesFor(
    Database& database, const QUuid& customer, const std::vector<ListsLines>& services)
{
    const auto numbers = CustomerRepository(database).numbersOf(customer);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<ServiceLine> all;
    for (const ListsLines& service : services) {
        const auto some = service(database, *numbers);
        if (!some)
            return some;
        all.append(*some);
    }
    QSet<QString> taken;
    for (const ServiceLine& line : std::as_const(all))
        if (!line.ofCase.isNull())
            taken.insert(idText(line.ofCase));
    all.removeIf([&taken](const ServiceLine& line) {
        return line.module == u"cases" && taken.contains(line.argument);
    });
    std::ranges::stable_sort(all, [](const ServiceLine& a, const ServiceLine& b) {
        return isOver(a.standing) != isOver(b.standing) ? isOver(b.standing) : a.at > b.at;
    });
    return all;
}

} // namespace hui::customers
