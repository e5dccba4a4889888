// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CounterfeitRegisterRepository.h"

#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/till/StoredCash.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

Result<std::optional<RegisteredSeizure>> CounterfeitRegisterRepository::byNumber(
    const QString& number) const
{
    auto found = m_database.run(
        u"SELECT number, operation, branch, business_date, denomination, pieces, holder, teller,"
        " appraisal_until FROM counterfeit_register WHERE number = ?"_s,
        {number});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const auto text = [&](int column) { return found->value(column).toString(); };
    ClosedRow row(m_database, "counterfeit_register", number);
    const QString holder = row.open("holder", found->value(6));
    if (const Result<Done> opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    return RegisteredSeizure{text(0), QUuid::fromString(text(1)), text(2), dateFromText(text(3)),
        text(4), found->value(5).toInt(), holder, text(7), dateFromText(text(8))};
}

Result<Done> CounterfeitRegisterRepository::add(const RegisteredSeizure& seizure)
{
    const ClosedRow row(m_database, "counterfeit_register", seizure.number);
    const auto added = m_database.run(
        u"INSERT INTO counterfeit_register(number, operation, branch, business_date, denomination,"
        " pieces, holder, teller, appraisal_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {seizure.number, seizure.operation.toString(QUuid::WithoutBraces), seizure.branch,
            textOf(seizure.businessDate), seizure.denominations, seizure.pieces,
            row.close("holder", seizure.holder), seizure.teller, textOf(seizure.appraisalUntil)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

} // namespace hui::cash
