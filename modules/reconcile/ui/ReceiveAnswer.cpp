// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/ReceiveAnswer.h"

#include "app/core/JsonReader.h"
#include "app/sync/NoticeRepository.h"
#include "modules/reconcile/AnswerCase.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

Result<Done> receiveAnswer(Database& database, const Change& change)
{
    if (change.deleted)
        return Done{}; // an answer is never taken back
    const auto answer = takeAnswer(database, change.value);
    if (!answer)
        return std::unexpected(answer.error());
    if (!*answer)
        return Done{};
    const QString& number = (*answer)->number;
    return NoticeRepository(database).apply({u"notice"_s, u"case-"_s + number, false,
        {{u"at"_s, timestampToJson((*answer)->at)},
            {u"text"_s, u"对账差异 %1 中心已答复，请到“对账”查看。"_s.arg(number)},
            {u"text_en"_s,
                u"The centre has answered case %1. See Reconciliation."_s.arg(number)}}});
}

} // namespace hui::reconcile
