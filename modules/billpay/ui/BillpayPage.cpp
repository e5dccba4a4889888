// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillpayPage.h"

#include "app/sync/SyncEngine.h"
#include "modules/billpay/ui/BatchView.h"
#include "modules/billpay/ui/ComplaintsView.h"
#include "modules/billpay/ui/PaymentForm.h"
#include "modules/billpay/ui/PaymentsView.h"
#include "modules/billpay/ui/SubscriptionsView.h"

#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

const QString formKey = QStringLiteral("form");
const QString signUpKey = QStringLiteral("sign_up");

} // namespace

BillpayPage::BillpayPage(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_views(new QStackedWidget(this))
    , m_form(new PaymentForm(services, this))
{
    setObjectName(QStringLiteral("billpayPage"));
    m_views->addWidget(m_form);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_views);
    connect(m_form, &PaymentForm::paid, this, &BillpayPage::paid);
    connect(m_form, &PaymentForm::dayAsked, this, &BillpayPage::showDay);
    connect(m_form, &PaymentForm::listAsked, this, &BillpayPage::showList);
    connect(m_form, &PaymentForm::signUpAsked, this, &BillpayPage::signUp);
    connect(&services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QStringLiteral("catalogue"))
            reloadList(); // what was restored before has its billers by name now
    });
}

bool BillpayPage::showsDay() const
{
    return m_day && m_views->currentWidget() == m_day;
}

bool BillpayPage::showsComplaints() const
{
    return m_complaints && m_views->currentWidget() == m_complaints;
}

/// The list of payments, made when it is first asked for.
PaymentsView* BillpayPage::day()
{
    if (m_day)
        return m_day;
    m_day = new PaymentsView(m_services, this);
    m_views->addWidget(m_day);
    connect(m_day, &PaymentsView::left, this, [this] { m_views->setCurrentWidget(m_form); });
    connect(m_day, &PaymentsView::complaintsAsked, this, &BillpayPage::showComplaints);
    connect(m_day, &PaymentsView::agreementsAsked, this, [this] { showAgreements(); });
    connect(&m_services.sync, &SyncEngine::settled, m_day, &PaymentsView::reload);
    return m_day;
}

void BillpayPage::showDay(const QUuid& operation)
{
    m_views->setCurrentWidget(day());
    m_day->showPayment(operation);
}

void BillpayPage::showPayment(const Payment& payment)
{
    m_views->setCurrentWidget(day());
    m_day->showPayment(payment.operation, payment.shift.businessDate);
}

void BillpayPage::showComplaints()
{
    if (!m_complaints) {
        m_complaints = new ComplaintsView(m_services, this);
        m_views->addWidget(m_complaints);
        connect(m_complaints, &ComplaintsView::left, this,
            [this] { m_views->setCurrentWidget(m_form); });
        connect(m_complaints, &ComplaintsView::paymentAsked, this, &BillpayPage::showPayment);
        connect(&m_services.sync, &SyncEngine::settled, m_complaints, &ComplaintsView::reload);
        connect(
            &m_services.sync, &SyncEngine::changed, m_complaints, [this](const QString& stream) {
                if (stream == QStringLiteral("complaint"))
                    m_complaints->reload();
            });
    }
    m_views->setCurrentWidget(m_complaints);
    m_complaints->showComplaints();
}

void BillpayPage::showAgreements(const QUuid& operation)
{
    if (!m_agreements) {
        m_agreements = new SubscriptionsView(m_services, this);
        m_views->addWidget(m_agreements);
        connect(m_agreements, &SubscriptionsView::left, this,
            [this] { m_views->setCurrentWidget(m_form); });
        connect(
            m_agreements, &SubscriptionsView::signUpAsked, this, [this] { signUp(std::nullopt); });
        connect(&m_services.sync, &SyncEngine::settled, m_agreements, &SubscriptionsView::reload);
        connect(
            &m_services.sync, &SyncEngine::changed, m_agreements, [this](const QString& stream) {
                if (stream == QStringLiteral("subscription"))
                    m_agreements->reload();
            });
    }
    m_views->setCurrentWidget(m_agreements);
    m_agreements->showSubscription(operation);
}

void BillpayPage::signUp(const std::optional<SubscribeForm::Offer>& offer)
{
    if (!m_signUp) {
        m_signUp = new SubscribeForm(m_services, this);
        m_views->addWidget(m_signUp);
        connect(m_signUp, &SubscribeForm::left, this, [this] { showAgreements(); });
        connect(m_signUp, &SubscribeForm::signedUp, this, &BillpayPage::showAgreements);
    }
    m_views->setCurrentWidget(m_signUp);
    m_signUp->begin(offer);
}

void BillpayPage::showList()
{
    if (!m_list) {
        m_list = new BatchView(m_services, this);
        m_views->addWidget(m_list);
        connect(m_list, &BatchView::left, this, [this] { m_views->setCurrentWidget(m_form); });
    }
    m_views->setCurrentWidget(m_list);
    m_list->reload();
}

void BillpayPage::openWith(const QString& argument)
{
    if (argument == QStringLiteral("complaints"))
        return showComplaints();
    const QUuid operation = QUuid::fromString(argument);
    if (argument == QStringLiteral("today") || !operation.isNull())
        return showDay(operation);
    if (argument == QStringLiteral("list"))
        return showList();
    if (argument == QStringLiteral("agreements"))
        return showAgreements();
    m_views->setCurrentWidget(m_form);
    const QString ofCase = QStringLiteral("case."); // "case.{id}/biller.w1/3205018642"
    const bool isOfCase = argument.startsWith(ofCase);
    m_form->takeOn(
        isOfCase ? QUuid::fromString(argument.section(u'/', 0, 0).sliced(ofCase.size())) : QUuid());
    choose(isOfCase ? argument.section(u'/', 1) : argument);
}

/// "biller.w1/3205018642", "biller.w1", or a kind of bill; of a case that names none, nothing.
void BillpayPage::choose(const QString& what)
{
    const QString biller = QStringLiteral("biller.");
    const QString account = what.section(u'/', 1);
    if (what.startsWith(biller) && !account.isEmpty())
        m_form->payAccount(what.section(u'/', 0, 0).sliced(biller.size()), account);
    else if (what.startsWith(biller))
        m_form->chooseBiller(what.sliced(biller.size()));
    else if (!what.isEmpty())
        m_form->chooseKind(what);
}

/// False when no list is shown.
bool BillpayPage::reloadList()
{
    const QWidget* shown = m_views->currentWidget();
    if (showsDay())
        m_day->reload();
    else if (showsComplaints())
        m_complaints->reload();
    else if (m_list && shown == m_list)
        m_list->reload();
    else if (m_agreements && shown == m_agreements)
        m_agreements->reload();
    else
        return false;
    return true;
}

void BillpayPage::refresh()
{
    if (!reloadList())
        m_form->fetchAgain();
}

bool BillpayPage::stepBack()
{
    if (m_views->currentWidget() == m_form)
        return m_form->stepBack();
    if (m_signUp && m_views->currentWidget() == m_signUp) {
        showAgreements();
        return true;
    }
    m_views->setCurrentWidget(m_form);
    return true;
}

bool BillpayPage::reprint()
{
    if (showsDay())
        return m_day->print();
    if (m_signUp && m_views->currentWidget() == m_signUp)
        return m_signUp->print();
    if (m_agreements && m_views->currentWidget() == m_agreements)
        return m_agreements->print();
    if (m_list && m_views->currentWidget() == m_list)
        return m_list->print();
    return m_views->currentWidget() == m_form && m_form->print();
}

QJsonObject BillpayPage::putAway()
{
    QJsonObject kept;
    const bool signsUp = m_signUp && m_views->currentWidget() == m_signUp;
    if (const QJsonObject form = m_form->putAway(); !form.isEmpty())
        kept.insert(formKey, form);
    if (signsUp)
        if (const QJsonObject agreement = m_signUp->putAway(); !agreement.isEmpty())
            kept.insert(signUpKey, agreement);
    if (signsUp)
        m_views->setCurrentWidget(m_form);
    return kept;
}

void BillpayPage::bringBack(const QJsonObject& kept)
{
    if (kept.contains(formKey))
        m_form->bringBack(kept.value(formKey).toObject());
    if (!kept.contains(signUpKey))
        return m_views->setCurrentWidget(m_form);
    signUp(std::nullopt);
    m_signUp->bringBack(kept.value(signUpKey).toObject());
}

} // namespace hui::billpay
