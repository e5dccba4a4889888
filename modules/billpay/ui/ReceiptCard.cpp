// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ReceiptCard.h"

#include "app/catalogue/Fees.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/printing/Printing.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/ui/ElectronicReceipt.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PaperPane.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int cardWidth = 296;
const QString paperId = QStringLiteral("bill.kind.paper");
const QString electronicId = QStringLiteral("bill.kind.electronic");

} // namespace

ReceiptCard::ReceiptCard(const Services& services, QWidget* parent)
    : Card(tr("Receipt"), parent)
    , m_services(services)
    , m_kind(new SegmentedControl(tr("Kind of receipt"), this))
    , m_pages(new QStackedWidget(this))
    , m_view(new ReceiptView(this))
    , m_electronic(new ElectronicReceipt(this))
    , m_papers(new QComboBox(this))
    , m_box(new PrintBox(services.printing, this))
    , m_print(new KeyButton(tr("Print"), this))
{
    setFixedWidth(cardWidth);
    setFlush();
    m_kind->setObjectName(QStringLiteral("bill.kind"));
    m_kind->setSmall();
    m_kind->addOption(paperId, tr("Paper"));
    m_kind->addOption(electronicId, tr("Electronic"));
    header()->addWidget(m_kind);
    buildBody();
    m_print->setObjectName(QStringLiteral("bill.print"));
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setKeyHint(QStringLiteral("Ctrl P"));
    footer()->addStretch();
    footer()->addWidget(m_print);
    connect(m_kind, &SegmentedControl::chosen, this,
        [this](const QString& id) { m_pages->setCurrentIndex(id == electronicId ? 1 : 0); });
    connect(m_papers, &QComboBox::activated, this, &ReceiptCard::showPaper);
    connect(m_print, &QPushButton::clicked, this, &ReceiptCard::print);
    clear();
}

void ReceiptCard::buildBody()
{
    m_view->setObjectName(QStringLiteral("bill.receipt"));
    m_view->setAccessibleName(tr("Receipt"));
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_electronic);
    m_papers->setObjectName(QStringLiteral("bill.papers"));
    m_papers->setAccessibleName(tr("Which paper"));
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 12, 16, 12);
    below->setSpacing(8);
    below->addWidget(m_papers);
    below->addWidget(m_box);
    below->addWidget(makeAgreementRow());
    below->addWidget(m_signUp);
    body()->addWidget(m_pages, 1);
    body()->addLayout(below);
}

QWidget* ReceiptCard::makeAgreementRow()
{
    m_agreementRow = new QWidget(this);
    m_agreement = new QCheckBox(tr("Sign up to pay by itself"), m_agreementRow);
    m_agreement->setObjectName(QStringLiteral("bill.agreement"));
    auto* row = new QHBoxLayout(m_agreementRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_agreement);
    row->addStretch();
    row->addWidget(makeLabel(tr("from the next bill"), Type::Label, Token::Text3, m_agreementRow));
    m_signUp = new KeyButton(tr("Sign the agreement"), this);
    m_signUp->setObjectName(QStringLiteral("bill.signUp"));
    m_signUp->setKey(QKeySequence(Qt::Key_F7));
    connect(m_signUp, &QPushButton::clicked, this, &ReceiptCard::signUpAsked);
    return m_agreementRow;
}

void ReceiptCard::offerAgreement(bool isPossible)
{
    m_agreementRow->setVisible(isPossible);
    if (!isPossible)
        m_agreement->setChecked(false);
}

bool ReceiptCard::wantsAgreement() const
{
    return m_agreement->isChecked();
}

void ReceiptCard::showSignUp()
{
    offerAgreement(false);
    m_signUp->show();
}

void ReceiptCard::clear()
{
    drop();
    offerAgreement(false);
}

/// What is shown; what the customer wants stays.
void ReceiptCard::drop()
{
    m_signUp->hide();
    m_payment.reset();
    m_basket.clear();
    m_view->clear();
    m_electronic->clear();
    m_papers->hide();
    m_print->setEnabled(false);
    m_box->clear();
}

void ReceiptCard::showPreview(
    const PayBill& draft, const Biller& biller, Money received, const std::optional<CameFor>& came)
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
    const auto plan = std::ranges::find(biller.terms.plans, draft.plan, &Plan::code);
    if (plan != biller.terms.plans.end())
        preview.planText = plan->text.zh;
    if (const auto fee = feeOf(biller.terms.fees, preview.due, draft.shift.businessDate))
        preview.fee = fee->customer;
    preview.tendered = received;
    preview.change = Money::fen(qMax<qint64>(0, received.minor() - preview.taken().minor()));
    preview.at = draft.at;
    preview.came = came;
    drop();
    present(paymentReceipt(preview, Paper::Preview, m_services.bank));
}

void ReceiptCard::showPayment(const Payment& payment)
{
    const bool another = !m_payment || m_payment->operation != payment.operation;
    m_payment = payment;
    m_basket.clear();
    if (another)
        m_box->clear();
    const QList<Paper> papers = papersOf(payment);
    const QVariant chosen = m_papers->currentData();
    m_papers->clear();
    for (const Paper paper : papers)
        m_papers->addItem(paymentReceipt(payment, paper, m_services.bank).title,
            QVariant::fromValue(static_cast<int>(paper)));
    if (!another && m_papers->findData(chosen) >= 0 && papers.first() == m_standing)
        m_papers->setCurrentIndex(m_papers->findData(chosen)); // read anew, nothing changed
    m_standing = papers.first();
    m_papers->setVisible(papers.size() > 1);
    m_print->setEnabled(true);
    m_electronic->showPayment(payment);
    showPaper();
}

Paper ReceiptCard::paperShown() const
{
    return static_cast<Paper>(m_papers->currentData().toInt());
}

void ReceiptCard::showPaper()
{
    if (m_payment)
        present(paymentReceipt(*m_payment, paperShown(), m_services.bank));
}

void ReceiptCard::present(const ReceiptDocument& document)
{
    m_view->setDocument(forCustomer(m_services, document), receiptPaperOf(m_services));
}

void ReceiptCard::printByItself()
{
    if (!m_payment || !m_box->isWanted())
        return;
    const bool waits
        = m_payment->state == PaymentState::QueuedOffline || m_payment->heldUntil.isValid();
    if (m_payment->state != PaymentState::Succeeded && !waits)
        return; // being decided: what stands on the paper is not known yet
    const bool hasCode = m_payment->state == PaymentState::Succeeded
        && !m_payment->receiptNo.isEmpty() && !m_payment->phoneUrl.isEmpty();
    if (hasCode && m_services.customer.asks(TagEffect::PhoneReceipt)) // else nothing is in hand
        return m_box->say(
            tr("Not printed: a label of the customer asks for receipts by phone. Show the code."));
    const QString key = m_payment->operation.toString() + nameOf(paperOf(*m_payment));
    if (m_byItself.contains(key))
        return;
    m_byItself.insert(key);
    print();
}

/// One paper as data: of a payment, or the summary of those that were paid in one go.
ReceiptDocument ReceiptCard::documentOf(
    const QList<Payment>& payments, Paper paper, int printing) const
{
    const Payment& first = payments.first();
    if (paper != Paper::Summary)
        return paymentReceipt(first, paper, m_services.bank, printing);
    Basket basket{first.basket, first.shift.businessDate, first.mode,
        static_cast<int>(payments.size()), Money::fen(0), first.tendered, first.change, first.at};
    for (const Payment& one : payments)
        basket.total = Money::fen(basket.total.minor() + one.taken().minor());
    return basketReceipt(basket, payments, m_services.bank, printing);
}

void ReceiptCard::showBasket(const QList<Payment>& payments)
{
    drop();
    m_basket = payments;
    present(documentOf(payments, Paper::Summary, 1));
    m_print->setEnabled(true);
    m_box->say(tr("Each payment has a receipt of its own among the payments of today."));
}

bool ReceiptCard::print()
{
    if (!m_payment && m_basket.isEmpty())
        return false;
    const QList<Payment> payments = m_payment ? QList<Payment>{*m_payment} : m_basket;
    const NotePrint request{newOperationId(m_services.clock, m_services.random),
        payments.first().operation, m_payment ? paperShown() : Paper::Summary, m_services.shift,
        m_services.clock.nowUtc()};
    const auto note = [request](Database& database) { return notePrint(database, request); };
    whenDone(m_services.store.run(note), this,
        [this, payments, paper = request.paper](
            const Result<int>& count) { printed(payments, paper, count); });
    return true;
}

void ReceiptCard::printed(const QList<Payment>& payments, Paper paper, const Result<int>& count)
{
    if (!count)
        return m_box->say(textOf(count.error()));
    m_services.sync.wake(); // the platform is told
    const Payment& payment = payments.first();
    const ReceiptDocument document = documentOf(payments, paper, *count);
    const bool isShown = m_payment ? m_payment->operation == payment.operation
                                   : m_basket.value(0).operation == payment.operation;
    if (isShown)
        present(document);
    const QDir folder(m_services.dataFolder + QStringLiteral("/receipts"));
    m_box->print({forCustomer(m_services, document),
        folder.filePath(QStringLiteral("%1-%2-%3.pdf")
                .arg(payment.sequence, 6, 10, QLatin1Char('0'))
                .arg(nameOf(paper))
                .arg(*count)),
        *count});
}

} // namespace hui::billpay
