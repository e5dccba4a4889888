// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "modules/customers/CustomerDealings.h"
#include "modules/customers/DocumentsHere.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/DocumentsCard.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"

#include <QLocale>

// What images and vouchers there are of a person: this desk's at once, the bank's when the platform
// answers.

namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::listenToDocuments()
{
    DocumentsCard* card = m_record->documents();
    connect(m_record, &RecordView::documentsAsked, this, &CustomersPage::readDocuments);
    connect(card, &DocumentsCard::lookAsked, this, &CustomersPage::lookAt);
    connect(card, &DocumentsCard::voucherAsked, this, [this](const PersonDocument& document) {
        m_services.open(u"outbox"_s, document.id); // the story of the operation
    });
}

/// Only when they are asked for: the look stands in the log of the record.
void CustomersPage::readDocuments()
{
    const Customer record = m_record->record();
    m_record->documents()->setDocuments({}, DealingsCard::Extent::Reading);
    const auto read = [record](Database& database) { return documentsHere(database, record); };
    whenDone(m_services.store.run(read), this,
        [this, id = record.id](const Result<QList<PersonDocument>>& here) {
            if (m_record->record().id != id)
                return;
            if (!here)
                return m_message->say(here.error());
            QSet<QString> own;
            for (const PersonDocument& each : *here)
                if (each.kind == u"voucher")
                    own.insert(each.id);
            m_record->documents()->setDocuments(*here, DealingsCard::Extent::Reading);
            m_record->documents()->setOwn(own);
            UplinkRequest request;
            request.path = u"/v1/customers/%1/documents"_s.arg(idText(id));
            whenDone(m_services.uplink.ask(request), this,
                [this, id, here = *here](const Result<UplinkAnswer>& answer) {
                    if (m_record->record().id == id)
                        showDocuments(here, answer);
                });
        });
}

/// What this desk has not sent yet the platform cannot tell of.
void CustomersPage::showDocuments(
    const QList<PersonDocument>& here, const Result<UplinkAnswer>& answer)
{
    const auto there = answer && !answer->isProblem()
        ? personDocumentsFromJson(answer->body)
        : Result<QList<PersonDocument>>(std::unexpected(Error{}));
    if (!there)
        return m_record->documents()->setDocuments(here, DealingsCard::Extent::Own);
    m_record->documents()->setDocuments(joinedDocuments(here, *there),
        there->size() < PersonDocument::most ? DealingsCard::Extent::Whole
                                             : DealingsCard::Extent::Newest);
}

void CustomersPage::lookAt(const PersonDocument& document, const QString& reason)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/customers/%1/documents:show"_s.arg(idText(m_record->record().id));
    request.body = {{u"kind"_s, document.kind}, {u"id"_s, document.id}, {u"reason"_s, reason}};
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(
        m_services.uplink.ask(request), this, [this, document](const Result<UplinkAnswer>& answer) {
            DocumentsCard* card = m_record->documents();
            if (!answer)
                return card->refuse(tr("The platform shows images, and did not answer."));
            if (answer->isProblem())
                return card->refuse(answer->text(QLocale().language() == QLocale::Chinese));
            card->showImage(document,
                QByteArray::fromBase64(answer->body.value(u"picture"_s).toString().toLatin1()));
        });
}

} // namespace hui::customers
