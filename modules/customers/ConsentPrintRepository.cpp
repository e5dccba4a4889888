// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ConsentPrintRepository.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

Result<int> ConsentPrintRepository::count(const QUuid& consent)
{
    auto row = m_database.run(
        u"INSERT INTO consent_print(consent, copies) VALUES (?, 1)"
        " ON CONFLICT(consent) DO UPDATE SET copies = copies + 1 RETURNING copies"_s,
        {idText(consent)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace hui::customers
