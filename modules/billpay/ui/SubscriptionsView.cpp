// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/SubscriptionsView.h"

#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/SubscriptionPaper.h"
#include "modules/billpay/SubscriptionRepository.h"
#include "modules/billpay/ui/SignatureForm.h"
#include "modules/billpay/ui/SubscriptionTableModel.h"
#include "modules/billpay/ui/SubscriptionText.h"
#include "modules/billpay/ui/TermsForm.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PaneScroll.h"
#include "ui/PaperPane.h"
#include "ui/PrintBox.h"
#include "ui/TableView.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int mostSubscriptions = 500;
constexpr int detailsWidth = 376;

} // namespace

SubscriptionsView::SubscriptionsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_model(new SubscriptionTableModel(this))
    , m_reading(
          services.store, *this,
          [today = services.shift.businessDate](Database& database) {
              return SubscriptionRepository(database).latest(today, mostSubscriptions);
          },
          [this](const Result<QList<Subscription>>& read) {
              if (read)
                  showRows(*read);
              else
                  m_table->emptyState()->showFailed(textOf(read.error()));
          })
{
    setObjectName(QStringLiteral("subscriptionsView"));
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(makeList(), 1);
    columns->addWidget(makeDetails());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &SubscriptionsView::selectionChanged);
    connect(m_wish, &QComboBox::currentIndexChanged, this, &SubscriptionsView::showWish);
    connect(m_act, &QPushButton::clicked, this, &SubscriptionsView::act);
    selectionChanged();
}

QWidget* SubscriptionsView::makeList()
{
    auto* list = new Card(tr("Agreements"), this);
    auto* signUp = new KeyButton(tr("New agreement"), list);
    signUp->setObjectName(QStringLiteral("subscriptions.new"));
    signUp->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    auto* back = new KeyButton(tr("Back to payment"), list);
    back->setObjectName(QStringLiteral("subscriptions.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    list->header()->addWidget(signUp);
    list->header()->addWidget(back);
    connect(signUp, &QPushButton::clicked, this, &SubscriptionsView::signUpAsked);
    connect(back, &QPushButton::clicked, this, &SubscriptionsView::left);
    list->setFlush();
    m_table = new TableView(tr("Agreements"), list);
    m_table->setObjectName(QStringLiteral("subscriptions.table"));
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(SubscriptionTableModel::Biller, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("No agreement was taken here."));
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &SubscriptionsView::reload);
    list->body()->addWidget(m_table);
    return list;
}

QWidget* SubscriptionsView::makeFacts()
{
    auto* facts = new FactList(this);
    m_debited = facts->addFact(tr("Paid from"));
    m_mode = facts->addFact(tr("When a bill is due"));
    m_until = facts->addFact(tr("In force"));
    m_debited->setObjectName(QStringLiteral("subscriptions.debited"));
    m_mode->setObjectName(QStringLiteral("subscriptions.mode"));
    m_until->setObjectName(QStringLiteral("subscriptions.until"));
    m_course = new QLabel(this);
    m_course->setObjectName(QStringLiteral("subscriptions.course"));
    m_course->setTextFormat(Qt::PlainText);
    auto* box = new QWidget(this);
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(facts);
    rows->addWidget(m_course);
    return box;
}

QWidget* SubscriptionsView::makeDetails()
{
    auto* details = new Card(tr("Agreement"), this);
    details->setFixedWidth(detailsWidth);
    m_message = new MessageBar(details);
    m_message->setObjectName(QStringLiteral("subscriptions.message"));
    m_wish = new QComboBox(details);
    m_wish->setObjectName(QStringLiteral("subscriptions.wish"));
    m_wish->addItems({tr("Change the terms"), tr("Leave out the next payment"), tr("End it")});
    m_terms = new TermsForm(details);
    m_signature = new SignatureForm(details);
    m_ways = new QWidget(details);
    auto* ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(12);
    ways->addWidget(makeRule(m_ways));
    ways->addWidget(new Field(tr("What the customer wants"), m_wish, m_ways));
    ways->addWidget(m_terms);
    ways->addWidget(m_signature);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(4, 0, 0, 4);
    rows->setSpacing(12);
    for (QWidget* row : QList<QWidget*>{m_message, makeFacts(), m_ways})
        rows->addWidget(row);
    rows->addStretch(1);
    auto* scroll = new PaneScroll(details);
    scroll->setWidget(content);
    details->body()->setContentsMargins(12, 0, 4, 12);
    details->body()->addWidget(scroll, 1);
    m_box = new PrintBox(m_services.printing, details);
    m_box->hide(); // it speaks once a copy was asked for
    details->body()->addWidget(m_box);
    auto* copy = new KeyButton(tr("Print a copy"), details);
    copy->setObjectName(QStringLiteral("subscriptions.print"));
    copy->setKeyHint(QStringLiteral("Ctrl P"));
    connect(copy, &QPushButton::clicked, this, &SubscriptionsView::print);
    m_act = new KeyButton({}, KeyButton::Variant::Primary, details);
    m_act->setObjectName(QStringLiteral("subscriptions.act"));
    m_act->setButtonSize(KeyButton::Size::Commit);
    m_act->setKey(QKeySequence(Qt::Key_F4));
    details->footer()->addWidget(copy);
    details->footer()->addStretch();
    details->footer()->addWidget(m_act);
    return details;
}

void SubscriptionsView::showSubscription(const QUuid& operation)
{
    m_wanted = operation;
    m_message->clear();
    reload();
    m_table->setFocus();
}

void SubscriptionsView::reload()
{
    m_reading.wish();
}

void SubscriptionsView::showRows(const QList<Subscription>& subscriptions)
{
    const Subscription* before = selected();
    const QUuid kept = !m_wanted.isNull() ? m_wanted : before ? before->operation : QUuid();
    m_model->setSubscriptions(subscriptions, m_services.shift.businessDate);
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMax(0, m_model->rowOf(kept)));
    m_wanted = {};
    selectionChanged();
}

const Subscription* SubscriptionsView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->subscriptionAt(index.row()) : nullptr;
}

SubscriptionsView::Wish SubscriptionsView::wish() const
{
    return static_cast<Wish>(m_wish->currentIndex());
}

void SubscriptionsView::selectionChanged()
{
    const Subscription* one = selected();
    showSelected(one);
    const QUuid shown = one ? one->operation : QUuid();
    if (one && shown != m_shown) { // what is being typed stays when the list is read anew
        m_terms->setTerms(one->terms, m_services.shift.businessDate);
        m_signature->startAnew();
    }
    m_shown = shown;
    showWish();
}

void SubscriptionsView::showSelected(const Subscription* one)
{
    m_debited->setText(one ? one->debited : QString());
    m_mode->setText(one ? SubscriptionText::name(one->terms.mode) : QString());
    const QString from = one ? one->terms.startsOn.toString(Qt::ISODate) : QString();
    const bool hasEnd = one && one->terms.endsOn.isValid();
    m_until->setText(hasEnd ? from + QStringLiteral(" – ") + one->terms.endsOn.toString(Qt::ISODate)
            : one           ? tr("from %1").arg(from)
                            : QString());
    const QString course = one ? SubscriptionText::course(*one) : QString();
    m_course->setText(course.isEmpty() ? tr("Nothing was paid by it yet.") : course);
}

/// The fields and the button of what is wished.
void SubscriptionsView::showWish()
{
    const Subscription* one = selected();
    const bool open = one && isOpen(*one);
    m_ways->setVisible(open);
    m_act->setVisible(open);
    m_terms->setVisible(wish() == Change);
    switch (wish()) {
    case Change: return m_act->setText(tr("Change"));
    case Skip: return m_act->setText(tr("Leave out"));
    case End: return m_act->setText(tr("End the agreement"));
    }
}

void SubscriptionsView::act()
{
    const Subscription* one = selected();
    if (!one || !isOpen(*one))
        return;
    const std::optional<SubscriptionTerms> terms = wish() == Change ? m_terms->terms() : one->terms;
    const auto signature = terms ? m_signature->signature() : std::nullopt;
    if (!terms || !signature)
        return;
    const SubscriptionRequest request{
        m_operation, m_services.shift, one->operation, *signature, m_services.clock.nowUtc()};
    m_act->setEnabled(false);
    const auto run = [request, terms = *terms, wished = wish()](Database& database) {
        switch (wished) {
        case Change: return changeSubscription(database, {request, terms});
        case Skip: return skipNextPayment(database, request);
        case End: break;
        }
        return cancelSubscription(database, request);
    };
    whenDone(m_services.store.run(run), this,
        [this, wished = wish()](const Result<Subscription>& after) {
            m_act->setEnabled(true);
            done(wished, after);
        });
}

void SubscriptionsView::done(Wish wish, const Result<Subscription>& subscription)
{
    if (!subscription)
        return m_message->say(subscription.error());
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_services.sync.wake();
    m_shown = {}; // the form shows what is agreed now
    switch (wish) {
    case Change: m_message->say(Mood::Ok, tr("The terms were changed.")); break;
    case Skip:
        m_message->say(Mood::Ok, tr("The payment of %1 is left out.").arg(subscription->skipped));
        break;
    case End: m_message->say(Mood::Ok, tr("The agreement has ended.")); break;
    }
    m_wanted = subscription->operation;
    reload();
    m_table->setFocus();
}

bool SubscriptionsView::print()
{
    const Subscription* one = selected();
    if (!one)
        return false;
    const QDir folder(m_services.dataFolder + QStringLiteral("/receipts"));
    m_box->show();
    m_box->print({forCustomer(m_services, agreementPaper(*one, m_services.bank, true)),
        folder.filePath(agreementNumber(one->operation) + QStringLiteral(".pdf"))});
    return true;
}

} // namespace hui::billpay
