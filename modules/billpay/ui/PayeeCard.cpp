// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayeeCard.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Store.h"
#include "modules/billpay/ui/BillerPicker.h"
#include "modules/billpay/ui/PayeeItems.h"
#include "ui/CurrentCustomer.h"
#include "ui/CustomerEntries.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/ParameterForm.h"
#include "ui/Type.h"
#include "ui/WedgeScanner.h"

#include <QLabel>

namespace hui::billpay {

using namespace Qt::StringLiterals;

PayeeCard::PayeeCard(const Services& services, QWidget* page)
    : Card(tr("Pay for"), page)
    , m_services(services)
    , m_picker(new BillerPicker(services, this))
    , m_form(new ParameterForm(u"bill"_s, services.shift.businessDate, this))
    , m_scanner(new WedgeScanner(*page))
{
    setFixedWidth(308);
    buildForm();
    m_form->setParameters({anyAccount()});
    connectParts();
}

void PayeeCard::buildForm()
{
    auto* clear = new KeyButton(tr("Clear"), KeyButton::Variant::Flat, this);
    clear->setButtonSize(KeyButton::Size::Small);
    clear->setObjectName(u"bill.clear"_s);
    header()->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, [this] {
        startAnew();
        Q_EMIT changed();
    });
    auto* scroll = new PaneScroll(this);
    scroll->setWidget(makeContent());
    body()->setContentsMargins(12, 0, 4, 12);
    body()->addWidget(scroll);
}

QWidget* PayeeCard::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 0, 4);
    column->setSpacing(12);
    m_note = makeLabel({}, Type::Label, Token::Text2, content);
    m_note->setObjectName(u"bill.scanNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    column->addWidget(m_picker);
    column->addWidget(m_form);
    column->addLayout(makeButtons());
    column->addWidget(m_note);
    column->addStretch(1);
    return content;
}

QLayout* PayeeCard::makeButtons()
{
    m_scan = new KeyButton(tr("Scan bill"), this);
    m_scan->setObjectName(u"bill.scan"_s);
    m_scan->setIconName(u"scan"_s);
    m_fetch = new KeyButton(tr("Fetch bills"), this);
    m_fetch->setObjectName(u"bill.fetch"_s);
    m_fetch->setIconName(u"refresh"_s);
    m_fetch->setKeyHint(u"F5"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_scan, 1);
    row->addWidget(m_fetch, 1);
    return row;
}

void PayeeCard::connectParts()
{
    connect(m_picker, &BillerPicker::picked, this, &PayeeCard::billerPicked);
    connect(m_picker, &BillerPicker::shortCutTaken, m_form, &ParameterForm::focusFirst);
    connect(m_picker, &BillerPicker::read, this, &PayeeCard::catalogueRead);
    connect(m_form, &ParameterForm::edited, this, [this] {
        m_isAwaited = false;
        note({});
        Q_EMIT changed();
    });
    connect(m_form, &ParameterForm::committed, this, &PayeeCard::submit);
    connect(m_form, &ParameterForm::pasted, this, &PayeeCard::codeRead);
    connect(m_scanner, &WedgeScanner::scanned, this, [this](const QString& text) {
        if (!m_takesScan || !m_takesScan(text))
            codeRead(text);
    });
    connect(m_scanner, &WedgeScanner::armedChanged, this,
        [this](bool armed) { note(armed ? tr("Scan the code now. Esc gives up.") : QString()); });
    connect(m_scan, &QPushButton::clicked, m_scanner, &WedgeScanner::arm);
    connect(m_fetch, &QPushButton::clicked, this, &PayeeCard::submit);
    connect(&m_services.customer, &CurrentCustomer::changed, this, &PayeeCard::customerChanged);
}

void PayeeCard::reload()
{
    m_picker->reload();
}

void PayeeCard::chooseKind(const QString& category)
{
    m_picker->chooseKind(category);
    m_form->focusFirst();
}

void PayeeCard::chooseBiller(const QString& id)
{
    m_picker->chooseBiller(id);
}

void PayeeCard::showAccount(const Biller& biller, const QString& account)
{
    m_picker->goTo(biller);
    m_form->setEntries({{biller.account().key, account}});
}

void PayeeCard::payAccount(const QString& biller, const QString& account)
{
    const auto read
        = [biller](Database& database) { return CatalogueRepository(database).byId(biller); };
    whenDone(m_services.store.run(read), this,
        [this, account](const Result<std::optional<Biller>>& found) {
            if (!found)
                return note(textOf(found.error()));
            if (!*found)
                return note(tr("The catalogue does not have this biller any more."));
            showAccount(**found, account);
            if (m_form->isComplete())
                submit();
            else
                m_form->focusFirst();
        });
}

const std::optional<Biller>& PayeeCard::biller() const
{
    return m_picker->biller();
}

void PayeeCard::billerPicked()
{
    const QString id = biller() ? biller()->id : QString();
    const QString before = std::exchange(m_shown, id);
    // what was typed before there was a biller is meant for the first one shown
    const QMap<QString, QString> typed
        = before.isEmpty() ? m_form->entries() : QMap<QString, QString>();
    m_form->setParameters(biller() ? biller()->terms.parameters : QList{anyAccount()});
    if (!before.isEmpty() && before != id)
        m_form->clear(); // another biller's numbers are others
    else if (biller() && !typed.isEmpty())
        m_form->setEntries({{biller()->account().key, typed.first()}});
    showState();
    if (before == id)
        return;
    note({});
    fillIn();
    Q_EMIT changed();
}

void PayeeCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    fillIn();
}

/// What the last one's record filled in goes with them; what was typed stays.
void PayeeCard::customerChanged()
{
    if (m_services.customer.record() == m_record)
        return;
    QMap<QString, QString> emptied;
    const QMap<QString, QString> entered = m_form->entries();
    for (auto filled = m_filled.cbegin(); filled != m_filled.cend(); ++filled)
        if (entered.value(filled.key()) == *filled)
            emptied.insert(filled.key(), QString());
    m_record = {};
    m_filled.clear();
    if (!emptied.isEmpty()) {
        m_form->setEntries(emptied);
        Q_EMIT changed();
    }
    if (isVisible())
        fillIn();
}

void PayeeCard::fillIn()
{
    const QUuid record = m_services.customer.record();
    if (record.isNull() || !biller() || !asksForPerson(biller()->terms.parameters))
        return;
    const auto read = [record, shift = m_services.shift](Database& database) {
        return recordForForm(database, shift, record, u"billpay.payee"_s);
    };
    whenDone(m_services.store.run(read), this,
        [this, record, id = biller()->id](const Result<Customer>& found) {
            if (found && biller() && biller()->id == id && m_services.customer.record() == record)
                enter(*found); // else it is typed, as for anybody
        });
}

void PayeeCard::enter(const Customer& record)
{
    const QMap<QString, QString> entered = m_form->entries();
    QMap<QString, QString> missing = entriesFor(biller()->terms.parameters, record);
    missing.removeIf([&](const auto& known) { return entered.contains(known.key()); });
    if (m_busy || missing.isEmpty())
        return;
    m_record = m_services.customer.record();
    m_filled = missing;
    m_form->setEntries(missing);
    Q_EMIT changed();
}

bool PayeeCard::isPayable() const
{
    return biller() && m_form->isUsable()
        && whyNotNow(*biller(), m_services.clock.nowUtc()).isEmpty();
}

void PayeeCard::showState()
{
    const bool payable = isPayable();
    m_fetch->setEnabled(payable && !m_busy);
    m_form->setLocked(m_busy || (biller() && !payable));
    if (!biller() || payable)
        return m_picker->judge(
            true, payable && m_fromCode == m_shown ? tr("As the code says") : QString());
    m_picker->judge(false,
        m_form->isUsable() || m_form->asksForSecrets()
            ? whyNotNow(*biller(), m_services.clock.nowUtc())
            : tr("This desk does not know all that this biller asks for: shown, not payable."));
}

/// What was entered while the catalogue was being read can be checked now.
void PayeeCard::catalogueRead()
{
    m_picker->say({});
    if (std::exchange(m_isAwaited, false))
        submit();
}

void PayeeCard::submit()
{
    if (!m_picker->isRead()) {
        m_isAwaited = true;
        return m_picker->say(tr("The catalogue is being read …"));
    }
    showState(); // a maintenance window may have begun
    if (!m_picker->check() || !m_form->check() || !isPayable())
        return;
    Q_EMIT fetchAsked(*biller(), account());
}

void PayeeCard::codeRead(const QString& text)
{
    if (m_busy)
        return note(tr("Not taken: the biller is being asked."));
    const Result<BillCode> code = parseBillCode(text);
    if (!code)
        return note(textOf(code.error()));
    if (code->biller.isEmpty() || (biller() && code->biller == biller()->id))
        return takeCode(*code);
    const auto read = [id = code->biller](
                          Database& database) { return CatalogueRepository(database).byId(id); };
    whenDone(m_services.store.run(read), this,
        [this, code = *code](const Result<std::optional<Biller>>& found) {
            if (!found)
                return note(textOf(found.error()));
            if (!*found)
                return note(tr("The catalogue does not have the biller of this code."));
            m_fromCode = code.biller;
            m_picker->goTo(**found);
            takeCode(code);
        });
}

void PayeeCard::takeCode(const BillCode& code)
{
    if (!m_form->take(code))
        return note(tr("This code fits nothing that is asked for here."));
    note({});
    if (m_form->isComplete())
        submit();
    else
        m_form->focusFirst();
}

void PayeeCard::note(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString PayeeCard::account() const
{
    return biller() ? m_form->values().value(biller()->account().key) : QString();
}

QMap<QString, QString> PayeeCard::parameters() const
{
    QMap<QString, QString> others = m_form->values();
    if (biller())
        others.remove(biller()->account().key);
    return others;
}

QString PayeeCard::billerName() const
{
    return biller() ? biller()->name : QString();
}

void PayeeCard::startAnew()
{
    m_fromCode.clear();
    m_picker->startAnew();
    m_form->clear();
    note({});
    showState();
    m_form->focusFirst();
}

QMap<QString, QString> PayeeCard::entries() const
{
    return m_form->entries();
}

void PayeeCard::showEntries(const Biller& biller, const QMap<QString, QString>& entries)
{
    m_picker->goTo(biller);
    m_form->setEntries(entries);
}

bool PayeeCard::isComplete() const
{
    return isPayable() && m_form->isComplete();
}

void PayeeCard::setBusy(bool busy)
{
    m_busy = busy;
    showState();
}

void PayeeCard::refuse(const QString& key, const QString& text)
{
    m_form->refuse(key, text);
}

} // namespace hui::billpay
