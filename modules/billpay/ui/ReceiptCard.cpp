// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ReceiptCard.h"

#include "app/catalogue/Fees.h"
#include "app/core/Async.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/store/Store.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/ReceiptView.h"
#include "ui/Type.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

namespace hui::billpay {

namespace {

constexpr int cardWidth = 296;

/// The word of a paper in a file name.
QString fileWordOf(Paper paper)
{
    switch (paper) {
    case Paper::Preview: return QStringLiteral("preview");
    case Paper::Provisional: return QStringLiteral("provisional");
    case Paper::Final: return QStringLiteral("receipt");
    case Paper::Reversal: return QStringLiteral("reversal");
    case Paper::Refund: return QStringLiteral("refund");
    }
    Q_UNREACHABLE();
}

} // namespace

ReceiptCard::ReceiptCard(const Services& services, QWidget* parent)
    : Card(tr("Receipt"), parent)
    , m_services(services)
    , m_view(new ReceiptView(this))
    , m_print(new KeyButton(tr("Print"), this))
    , m_note(makeLabel({}, Type::Label, Token::Text2, this))
{
    setFixedWidth(cardWidth);
    setFlush();
    m_view->setObjectName(QStringLiteral("bill.receipt"));
    m_view->setAccessibleName(tr("Receipt"));
    body()->addWidget(m_view, 1);
    m_print->setObjectName(QStringLiteral("bill.print"));
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setKeyHint(QStringLiteral("Ctrl P"));
    m_note->setObjectName(QStringLiteral("bill.printed"));
    m_note->setWordWrap(true);
    footer()->addWidget(m_note, 1);
    footer()->addWidget(m_print);
    connect(m_print, &QPushButton::clicked, this, &ReceiptCard::print);
    clear();
}

void ReceiptCard::clear()
{
    m_payment.reset();
    m_view->clear();
    m_print->setEnabled(false);
    m_note->clear();
}

void ReceiptCard::showPreview(const PayBill& draft, const Biller& biller, Money received)
{
    Payment preview;
    preview.shift = draft.shift;
    preview.biller = biller.id;
    preview.billerName = biller.name;
    preview.category = biller.category;
    preview.account = draft.account;
    preview.holder = draft.holder;
    preview.bills = draft.bills;
    preview.due = draft.amount.value_or(totalOf(draft.bills).value_or(Money::fen(0)));
    preview.mode = draft.mode;
    if (const auto fee = feeOf(biller.terms.fees, preview.due, draft.shift.businessDate))
        preview.fee = fee->customer;
    preview.tendered = received;
    preview.change = Money::fen(qMax<qint64>(0, received.minor() - preview.taken().minor()));
    preview.at = draft.at;
    m_payment.reset();
    m_view->setDocument(paymentReceipt(preview, Paper::Preview, m_services.bank));
    m_print->setEnabled(false);
    m_note->clear();
}

void ReceiptCard::showPayment(const Payment& payment)
{
    const bool another = !m_payment || m_payment->operation != payment.operation;
    m_payment = payment;
    m_view->setDocument(paymentReceipt(payment, paperOf(payment), m_services.bank));
    m_print->setEnabled(paperOf(payment) != Paper::Preview);
    if (another)
        m_note->clear();
}

void ReceiptCard::showBasket(const QList<Payment>& payments)
{
    const Payment& first = payments.first();
    Basket basket{first.basket, first.shift.businessDate, first.mode,
        static_cast<int>(payments.size()), Money::fen(0), first.tendered, first.change, first.at};
    for (const Payment& one : payments)
        basket.total = Money::fen(basket.total.minor() + one.taken().minor());
    m_payment.reset();
    m_view->setDocument(basketReceipt(basket, payments, m_services.bank));
    m_print->setEnabled(false);
    m_note->setText(tr("Each payment has a receipt of its own among the payments of today."));
}

bool ReceiptCard::print()
{
    if (!m_payment || paperOf(*m_payment) == Paper::Preview)
        return false;
    const NotePrint request{m_payment->operation, paperOf(*m_payment), m_services.shift};
    const auto note = [request](Database& database) { return notePrint(database, request); };
    whenDone(m_services.store.run(note), this,
        [this, payment = *m_payment, paper = request.paper](
            const Result<int>& count) { printed(payment, paper, count); });
    return true;
}

void ReceiptCard::printed(const Payment& payment, Paper paper, const Result<int>& count)
{
    if (!count)
        return m_note->setText(textOf(count.error()));
    const ReceiptDocument document = paymentReceipt(payment, paper, m_services.bank, *count);
    const QDir folder(m_services.dataFolder + QStringLiteral("/receipts"));
    const QString file = folder.filePath(QStringLiteral("%1-%2-%3.pdf")
            .arg(payment.sequence, 6, 10, QLatin1Char('0'))
            .arg(fileWordOf(paper))
            .arg(*count));
    if (!folder.mkpath(QStringLiteral(".")))
        return m_note->setText(tr("The folder of the papers cannot be made."));
    if (const auto written = writePdf(document, file); !written)
        return m_note->setText(textOf(written.error()));
    if (m_payment && m_payment->operation == payment.operation)
        m_view->setDocument(document);
    m_note->setText(*count > 1 ? tr("Printed again, no. %1.").arg(*count) : tr("Printed."));
}

} // namespace hui::billpay
