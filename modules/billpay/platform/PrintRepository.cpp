// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/PrintRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"

namespace hui::billpay {

Result<Done> PrintRepository::add(const PrintedPaper& printed)
{
    const auto added = m_database.run(
        QStringLiteral("INSERT INTO billpay_print(operation, payment, paper, count,"
                       " operator, at) VALUES (?, ?, ?, ?, ?, ?)"),
        {idText(printed.operation), idText(printed.payment), printed.paper, printed.count,
            printed.operatorId, timestampToJson(printed.at)});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<int> PrintRepository::count(const QUuid& payment, const QString& paper) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT COUNT(*) FROM billpay_print WHERE payment = ? AND paper = ?"),
        {idText(payment), paper});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toInt() : 0;
}

} // namespace hui::billpay
