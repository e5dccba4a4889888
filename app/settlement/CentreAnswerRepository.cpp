// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/CentreAnswerRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<std::optional<CentreAnswer>> CentreAnswerRepository::about(
    const QUuid& item, MatchClass kind, Money stake) const
{
    auto row
        = m_database.run(u"SELECT number, verdict, words, at FROM centre_answer"
                         " WHERE op_id = ? AND class = ? AND stake_minor = ? AND currency = ?"_s,
            {item.toRfc4122(), nameOf(kind), stake.minor(), stake.currency().code()});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto verdict = verdictOf(row->value(1).toString());
    HUI_ASSERT(verdict); // written by nameOf()
    return CentreAnswer{item, row->value(0).toString(), kind, stake, *verdict,
        row->value(2).toString(),
        QDateTime::fromString(row->value(3).toString(), Qt::ISODateWithMs)};
}

Result<Done> CentreAnswerRepository::put(const CentreAnswer& answer)
{
    return done(m_database.run(
        u"INSERT INTO centre_answer(op_id, number, class, stake_minor, currency, verdict, words,"
        " at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op_id) DO UPDATE SET"
        " number = excluded.number, class = excluded.class, stake_minor = excluded.stake_minor,"
        " currency = excluded.currency, verdict = excluded.verdict, words = excluded.words,"
        " at = excluded.at"_s,
        {answer.item.toRfc4122(), answer.number, nameOf(answer.kind), answer.stake.minor(),
            answer.stake.currency().code(), nameOf(answer.verdict), answer.words,
            timestampToJson(answer.at)}));
}

} // namespace hui
