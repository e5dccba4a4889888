// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/SubscribeForm.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/printing/Printing.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/SubscriptionPaper.h"
#include "modules/billpay/ui/BillEnquiry.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/SignatureForm.h"
#include "modules/billpay/ui/TermsForm.h"
#include "ui/CurrentCustomer.h"
#include "ui/DebitPane.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/PaneScroll.h"
#include "ui/PaperPane.h"
#include "ui/PrintBox.h"
#include "ui/ReceiptView.h"
#include "ui/Type.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int paperWidth = 296;

} // namespace

SubscribeForm::SubscribeForm(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new BillEnquiry(services.uplink, services.clock, services.random, this))
    , m_payee(new PayeeCard(services, this))
{
    setObjectName(QStringLiteral("subscribeForm"));
    auto* head = new PageHeader(tr("New agreement"), this);
    auto* back = new KeyButton(tr("Back to the agreements"), this);
    back->setObjectName(QStringLiteral("subscribe.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    head->addButton(back);
    connect(back, &QPushButton::clicked, this, &SubscribeForm::left);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(20, 0, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(m_payee);
    columns->addWidget(makeAgreement(), 1);
    columns->addWidget(makePaper());
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addLayout(columns, 1);
    connectParts();
    m_payee->reload();
}

QWidget* SubscribeForm::makeAgreement()
{
    m_agreement = new Card(tr("Agreement"), this);
    m_message = new MessageBar(m_agreement);
    m_message->setObjectName(QStringLiteral("subscribe.message"));
    m_holder = makeLabel({}, Type::Section, Token::Text, m_agreement);
    m_holder->setObjectName(QStringLiteral("subscribe.holder"));
    m_holder->setWordWrap(true);
    m_entries = new QWidget;
    m_terms = new TermsForm(m_entries);
    m_debit = new DebitPane(m_services.terminal, QStringLiteral("bill"), m_entries);
    m_debit->setMode(PayMode::Account);
    m_signature = new SignatureForm(m_entries);
    auto* rows = new QVBoxLayout(m_entries);
    rows->setContentsMargins(4, 0, 0, 4);
    rows->setSpacing(12);
    for (QWidget* row :
        QList<QWidget*>{m_terms, makeRule(m_entries), m_debit, makeRule(m_entries), m_signature})
        rows->addWidget(row);
    rows->addStretch(1);
    auto* scroll = new PaneScroll(m_agreement);
    scroll->setWidget(m_entries);
    m_agreement->body()->addWidget(m_message);
    m_agreement->body()->addWidget(m_holder);
    m_agreement->body()->addWidget(scroll, 1);
    m_commit = new KeyButton(tr("Sign up"), KeyButton::Variant::Primary, m_agreement);
    m_commit->setObjectName(QStringLiteral("subscribe.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_agreement->footer()->addStretch();
    m_agreement->footer()->addWidget(m_commit);
    return m_agreement;
}

QWidget* SubscribeForm::makePaper()
{
    auto* card = new Card(tr("To be signed"), this);
    card->setFixedWidth(paperWidth);
    card->setFlush();
    m_paper = new ReceiptView(card);
    m_paper->setObjectName(QStringLiteral("subscribe.paper"));
    m_paper->setAccessibleName(tr("To be signed"));
    m_box = new PrintBox(m_services.printing, card);
    m_box->hide(); // it speaks once the paper was asked for
    auto* below = new QVBoxLayout;
    below->setContentsMargins(16, 0, 16, 0);
    below->addWidget(m_box);
    card->body()->addWidget(m_paper, 1);
    card->body()->addLayout(below);
    m_print = new KeyButton(tr("Print"), card);
    m_print->setObjectName(QStringLiteral("subscribe.print"));
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setKeyHint(QStringLiteral("Ctrl P"));
    card->footer()->addStretch();
    card->footer()->addWidget(m_print);
    return card;
}

void SubscribeForm::connectParts()
{
    connect(m_payee, &PayeeCard::fetchAsked, this, &SubscribeForm::fetch);
    connect(m_payee, &PayeeCard::changed, this, &SubscribeForm::forget);
    connect(m_enquiry, &BillEnquiry::fetched, this, &SubscribeForm::fetched);
    connect(m_enquiry, &BillEnquiry::refused, this, &SubscribeForm::refused);
    connect(m_enquiry, &BillEnquiry::held, this, [this](int seconds) {
        m_payee->setBusy(false);
        m_message->say(Mood::Warn, tr("The account was asked about too often."),
            tr("Ask again in %n seconds.", nullptr, seconds));
    });
    connect(m_enquiry, &BillEnquiry::unanswered, this, [this] {
        m_payee->setBusy(false);
        m_message->say(Mood::Warn, tr("No answer came. Nothing is booked by asking: ask again."));
    });
    connect(m_terms, &TermsForm::changed, this, &SubscribeForm::showPaper);
    connect(m_debit, &DebitPane::changed, this, &SubscribeForm::showPaper);
    connect(m_print, &QPushButton::clicked, this, &SubscribeForm::print);
    connect(m_commit, &QPushButton::clicked, this, &SubscribeForm::commit);
}

void SubscribeForm::begin(const std::optional<Offer>& offer)
{
    const QDate today = m_services.shift.businessDate;
    m_request = {};
    m_request.operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    m_terms->setTerms({.startsOn = today}, today);
    m_debit->startAnew();
    m_signature->startAnew(agreementNumber(m_request.operation));
    forget();
    if (!offer)
        return m_payee->startAnew();
    m_payee->showAccount(offer->biller, offer->account);
    m_biller = offer->biller;
    m_request.account = offer->account;
    m_request.parameters = offer->parameters;
    take(offer->holder);
}

/// Another biller or account: what was found does not hold any more.
void SubscribeForm::forget()
{
    m_enquiry->forget();
    m_payee->setBusy(false);
    m_biller.reset();
    m_holder->setText(tr("Enter the account: the biller names its holder."));
    m_entries->setEnabled(false);
    m_commit->setEnabled(false);
    m_print->setEnabled(false);
    m_paper->clear();
}

void SubscribeForm::fetch(const Biller& biller, const QString& account)
{
    m_message->clear();
    if (!biller.terms.subscribable)
        return m_message->say(Mood::Warn, tr("This biller takes no agreements."));
    m_biller = biller;
    m_request.account = account;
    m_request.parameters = m_payee->parameters();
    if (biller.terms.fetch == FetchMode::Direct)
        return take({}); // it names nobody
    m_payee->setBusy(true);
    m_enquiry->ask({biller.id, account, m_payee->parameters()});
}

void SubscribeForm::refused(const QString& words, const QString& field)
{
    const QString entry = QStringLiteral("parameters.");
    m_payee->setBusy(false);
    if (field == QStringLiteral("account"))
        m_payee->refuse(m_biller->account().key, words);
    else if (field.startsWith(entry))
        m_payee->refuse(field.sliced(entry.size()), words);
    else
        m_message->say(Mood::Bad, tr("The biller did not name the holder."), words);
}

void SubscribeForm::fetched(const FetchedBills& bills)
{
    m_payee->setBusy(false);
    take(bills.holder);
}

void SubscribeForm::take(const QString& holder)
{
    m_request.holder = holder;
    m_holder->setText(
        holder.isEmpty() ? m_biller->name : holder + QStringLiteral("  ·  ") + m_biller->name);
    m_entries->setEnabled(true);
    m_commit->setEnabled(true);
    m_print->setEnabled(true);
    showPaper();
    m_terms->focusFirst();
}

Subscription SubscribeForm::draft() const
{
    Subscription one;
    one.operation = m_request.operation;
    one.shift = m_services.shift;
    one.billerName = m_biller ? m_biller->name : QString();
    one.account = m_request.account;
    one.holder = m_request.holder;
    one.debited = m_debit->current().masked;
    one.terms = m_terms->draft();
    one.at = m_services.clock.nowUtc();
    return one;
}

void SubscribeForm::showPaper()
{
    if (!m_biller)
        return;
    m_paper->setDocument(forCustomer(m_services, agreementPaper(draft(), m_services.bank)),
        receiptPaperOf(m_services));
}

bool SubscribeForm::print()
{
    if (!m_biller)
        return false;
    const QDir folder(m_services.dataFolder + QStringLiteral("/receipts"));
    m_box->show();
    m_box->print({forCustomer(m_services, agreementPaper(draft(), m_services.bank)),
        folder.filePath(agreementNumber(m_request.operation) + QStringLiteral(".pdf"))});
    return true;
}

void SubscribeForm::commit()
{
    if (!m_biller)
        return;
    const auto terms = m_terms->terms();
    const auto debit = terms ? m_debit->debit() : std::nullopt;
    const auto signature = debit ? m_signature->signature() : std::nullopt;
    if (!signature)
        return;
    m_request.shift = m_services.shift;
    m_request.customer = m_services.customer.record();
    m_request.biller = m_biller->id;
    m_request.terms = *terms;
    m_request.debit = *debit;
    m_request.signature = *signature;
    m_request.at = m_services.clock.nowUtc();
    m_commit->setEnabled(false);
    const auto run
        = [request = m_request](Database& database) { return subscribe(database, request); };
    whenDone(m_services.store.run(run), this, [this](const Result<Subscription>& made) {
        m_commit->setEnabled(true);
        recorded(made);
    });
}

void SubscribeForm::recorded(const Result<Subscription>& subscription)
{
    if (!subscription)
        return m_message->say(subscription.error());
    m_services.sync.wake();
    Q_EMIT signedUp(subscription->operation);
    begin();
}

} // namespace hui::billpay
