// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/customers/ExportPaper.h"
#include "modules/customers/PersonRights.h"
#include "modules/customers/ui/CopyOfBank.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QDir>
#include <QFileDialog>

// What a person asks for about their own data.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// Who signs sees whose data it is and how the person is known.
ApprovalRequest rightsRequest(const PersonAsks& asks, const Customer& record, bool isErasure)
{
    ApprovalRequest request;
    request.operation = asks.operation;
    request.kind = isErasure ? u"customer.erase"_s : u"customer.export"_s;
    request.maker = asks.shift;
    request.title = isErasure ? CustomersPage::tr("Forget a customer")
                              : CustomersPage::tr("Hand out a copy of a customer's data");
    request.facts = {{CustomersPage::tr("Customer"),
        masked(CustomerField::Name, record.value(CustomerField::Name))}};
    if (!record.certificates.isEmpty())
        request.facts.append({CustomersPage::tr("Certificate"),
            CustomerText::name(record.certificates.first().kind) + u' '
                + maskedNumber(record.certificates.first())});
    if (isErasure)
        request.changes = {{CustomersPage::tr("The person's data"), CustomersPage::tr("kept"),
            CustomersPage::tr("forgotten when the law allows")}};
    else
        request.changes = {{CustomersPage::tr("A copy of the data, in clear"),
            CustomersPage::tr("none"), CustomersPage::tr("handed out")}};
    request.reason = asks.reason;
    return request;
}

} // namespace

void CustomersPage::listenToRights()
{
    connect(m_record, &RecordView::copyAsked, this,
        [this](const QString& reason) { askWhereTo(reason); });
    connect(m_record, &RecordView::erasureAsked, this,
        [this](const QString& reason) { signRights(reason, true, {}); });
}

void CustomersPage::askWhereTo(const QString& reason)
{
    auto* dialog = new QFileDialog(
        this, tr("Where to write the copy (in clear)"), QDir::homePath(), tr("Paper (*.pdf)"));
    dialog->setObjectName(u"customers.exportTo"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(
        u"customer-"_s + m_record->record().id.toString(QUuid::WithoutBraces).left(8) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, reason](const QString& path) { signRights(reason, false, path); });
    dialog->open();
}

void CustomersPage::signRights(const QString& reason, bool isErasure, const QString& path)
{
    const PersonAsks asks{newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_record->record().id, reason, {}, m_services.clock.nowUtc()};
    const ApprovalRequest asked = rightsRequest(asks, m_record->record(), isErasure);
    const auto verb = isErasure ? askErasure : exportCustomer;
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {asked, signedUse(asks, &PersonAsks::approval, verb)}, this, *m_message,
        [this, agreed = asks, isErasure, path](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            if (isErasure)
                commitErasure(agreed);
            else
                commitExport(agreed, path);
        });
}

void CustomersPage::commitErasure(const PersonAsks& asks)
{
    whenDone(
        m_services.store.run([asks](Database& database) { return askErasure(database, asks); }),
        this, [this](const Result<Customer>& record) {
            if (!record)
                return m_message->say(record.error());
            m_services.sync.wake();
            m_message->say(Mood::Info, tr("The platform is asked to forget the customer"),
                tr("It answers with the day until which the law has the data kept."));
        });
}

void CustomersPage::commitExport(const PersonAsks& asks, const QString& chosen)
{
    const ExportScene scene{asks.shift, m_services.bank + u" · "_s + m_services.branchName,
        asks.operation.toString(QUuid::WithoutBraces), asks.at};
    const auto run = [asks, scene, device = m_services.device](Database& database) -> Result<Copy> {
        const auto record = exportCustomer(database, asks);
        if (!record)
            return std::unexpected(record.error());
        return copyHere(database, *record, scene, device);
    };
    whenDone(m_services.store.run(run), this, [this, chosen](const Result<Copy>& copy) {
        m_services.sync.wake();
        if (!copy)
            return m_message->say(copy.error());
        auto* bank = new CopyOfBank(m_services.uplink, *copy, this);
        connect(bank, &CopyOfBank::gathered, this,
            [this, chosen](const Copy& whole) { writeCopy(whole, chosen); });
        bank->ask();
    });
}

void CustomersPage::writeCopy(const Copy& copy, const QString& chosen)
{
    const auto write
        = [copy, chosen](Database&) { return writeExport(copy.record, copy.scene, chosen); };
    whenDone(m_services.store.run(write), this, [this](const Result<ExportFiles>& files) {
        if (!files)
            return m_message->say(files.error());
        m_message->say(Mood::Ok, tr("The copy is ready: hand it to the customer alone"),
            tr("%1 and %2 · in clear, delete both once they were handed over")
                .arg(
                    QDir::toNativeSeparators(files->paper), QDir::toNativeSeparators(files->data)));
    });
}

} // namespace hui::customers
