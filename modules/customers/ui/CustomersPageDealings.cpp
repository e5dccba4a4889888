// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"

/// What was done for a customer: this desk's part at once, the bank's when the platform answers.
namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::readDealings()
{
    const QUuid id = m_record->record().id;
    m_dealings = {};
    const auto read = [id](Database& database) { return dealingsHere(database, id); };
    whenDone(m_services.store.run(read), this, [this, id](const Result<QList<JournalEntry>>& here) {
        if (m_record->record().id != id)
            return;
        if (!here)
            return m_message->say(here.error());
        m_dealings.here = *here;
        showDealings(DealingsCard::Extent::Reading);
        askForDealings(0);
    });
}

/// Asks the platform for those before a place in its list; 0: the newest.
void CustomersPage::askForDealings(qint64 before)
{
    const QUuid id = m_record->record().id;
    UplinkRequest request;
    request.path = u"/v1/customers/%1/dealings?before=%2"_s.arg(idText(id)).arg(before);
    whenDone(m_services.uplink.ask(request), this, [this, id](const Result<UplinkAnswer>& answer) {
        if (m_record->record().id != id)
            return;
        const auto page = answer && !answer->isProblem()
            ? dealingsPageFromJson(answer->body)
            : Result<DealingsPage>(std::unexpected(Error{}));
        if (!page)
            return showDealings(m_dealings.there.isEmpty() ? DealingsCard::Extent::Own
                                                           : DealingsCard::Extent::Newest);
        m_dealings.there += page->entries;
        m_dealings.next = page->next;
        showDealings(page->next > 0 ? DealingsCard::Extent::Newest : DealingsCard::Extent::Whole);
    });
}

void CustomersPage::showDealings(DealingsCard::Extent extent)
{
    m_record->setDealings(joinedDealings(m_dealings.here, m_dealings.there), extent);
}

} // namespace hui::customers
