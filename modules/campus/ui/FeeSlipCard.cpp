// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeeSlipCard.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/printing/Printing.h"
#include "app/store/Database.h"
#include "app/store/Store.h"
#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/FeePaper.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"

#include <QDir>
#include <QVBoxLayout>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

PaperKind feePaperKind(const Services& services)
{
    return services.printing ? services.printing->settings().receiptPaper() : PaperKind::Roll;
}

} // namespace

FeeSlipCard::FeeSlipCard(const Services& services, QWidget* parent)
    : Card(tr("Paper"), parent)
    , m_services(services)
    , m_view(new ReceiptView(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_next(new KeyButton(tr("Next student"), KeyButton::Variant::Primary, this))
{
    build();
    connect(m_print, &KeyButton::clicked, this, &FeeSlipCard::print);
    connect(m_next, &KeyButton::clicked, this, &FeeSlipCard::closed);
}

void FeeSlipCard::build()
{
    setFlush();
    m_view->setObjectName(u"campus.slip"_s);
    m_view->setAccessibleName(tr("Receipt"));
    m_print->setObjectName(u"campus.print"_s);
    m_print->setIconName(u"printer"_s);
    m_print->setKeyHint(u"Ctrl P"_s);
    m_next->setObjectName(u"campus.next"_s);
    m_next->setKey(Qt::CTRL | Qt::Key_Return);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->addWidget(m_box);
    body()->addWidget(m_view, 1);
    body()->addLayout(below);
    footer()->addWidget(m_print);
    footer()->addWidget(m_next, 1);
}

void FeeSlipCard::showFees(const DeskFees& payment, bool isNew)
{
    const bool isAnother = !m_payment || m_payment->id != payment.id;
    if (isAnother) {
        m_box->clear();
        m_isToBePrinted = isNew;
    }
    m_payment = payment;
    const ReceiptDocument document = feeReceipt(payment, m_services.shift, m_services.bank);
    setTitle(document.title);
    m_view->setDocument(document, feePaperKind(m_services));
    if (m_isToBePrinted && payment.state() == FeeState::Paid && m_box->isWanted()) {
        m_isToBePrinted = false;
        print();
    }
}

bool FeeSlipCard::print()
{
    if (!m_payment)
        return false;
    const DeskFees payment = *m_payment;
    const auto count
        = [id = payment.id, paper = nameOf(paperOf(payment))](Database& database) -> Result<int> {
        return database.transaction(
            [&] { return DeskFeesRepository(database).countPrint(id, paper); });
    };
    whenDone(m_services.store.run(count), this,
        [this, payment](const Result<int>& counted) { printed(payment, counted); });
    return true;
}

void FeeSlipCard::printed(const DeskFees& payment, const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    const ReceiptDocument document = feeReceipt(payment, m_services.shift, m_services.bank, *count);
    if (m_payment && m_payment->id == payment.id)
        m_view->setDocument(document, feePaperKind(m_services));
    const QDir folder(m_services.dataFolder + u"/receipts"_s);
    m_box->print({document,
        folder.filePath(u"school-%1-%2-%3.pdf"_s.arg(
            idText(payment.id).right(12), nameOf(paperOf(payment)), QString::number(*count))),
        *count});
}

} // namespace hui::campus
