// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ReceiveComplaint.h"

#include "app/core/JsonReader.h"
#include "app/sync/NoticeRepository.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/ComplaintWire.h"
#include "modules/billpay/PaymentPaper.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

Result<Done> receiveComplaint(Database& database, const Change& change)
{
    const auto moved = ComplaintRepository(database).apply(change.key, change.value);
    if (!moved)
        return std::unexpected(moved.error());
    if (!*moved)
        return Done{};
    const ComplaintNotice words = noticeOf((*moved)->status);
    const QString code = shortCode(QUuid::fromString(change.key));
    return NoticeRepository(database).apply({u"notice"_s, u"complaint-"_s + code, false,
        {{u"at"_s, timestampToJson((*moved)->at)}, {u"text"_s, words.zh.arg(code)},
            {u"text_en"_s, words.en.arg(code)}}});
}

} // namespace hui::billpay
