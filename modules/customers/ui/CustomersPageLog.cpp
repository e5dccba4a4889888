// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"

// Who looked at a record: this desk's part at once, the bank's when the platform answers.

namespace hui::customers {

using namespace Qt::StringLiterals;

/// Only when it is asked for: the look at the log is noted in it.
void CustomersPage::readLog()
{
    const QUuid id = m_record->record().id;
    m_record->setLog({}, DealingsCard::Extent::Reading);
    const auto read = [id, branch = m_services.shift.branch, device = m_services.device](
                          Database& database) { return logHere(database, id, branch, device); };
    whenDone(m_services.store.run(read), this, [this, id](const Result<RecordLog>& here) {
        if (m_record->record().id != id)
            return;
        if (!here)
            return m_message->say(here.error());
        m_record->setLog(*here, DealingsCard::Extent::Reading);
        UplinkRequest request;
        request.path = u"/v1/customers/%1/log"_s.arg(idText(id));
        whenDone(m_services.uplink.ask(request), this,
            [this, id, here = *here](const Result<UplinkAnswer>& answer) {
                if (m_record->record().id == id)
                    showLog(here, answer);
            });
    });
}

void CustomersPage::showLog(const RecordLog& here, const Result<UplinkAnswer>& answer)
{
    const auto log = answer && !answer->isProblem() ? recordLogFromJson(answer->body)
                                                    : Result<RecordLog>(std::unexpected(Error{}));
    if (!log)
        return m_record->setLog(here, DealingsCard::Extent::Own);
    m_record->setLog(joinedLog(here, *log), DealingsCard::Extent::Whole);
}

} // namespace hui::customers
