// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayeeCard.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "modules/billpay/ui/KindTiles.h"
#include "modules/billpay/ui/PayeeItems.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/PaneScroll.h"
#include "ui/ParameterForm.h"
#include "ui/Type.h"
#include "ui/WedgeScanner.h"

#include <QLabel>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

PayeeCard::PayeeCard(const Services& services, QWidget* page)
    : Card(tr("Pay for"), page)
    , m_services(services)
    , m_city(new FindBox(this))
    , m_kinds(new KindTiles(this))
    , m_billerBox(new FindBox(this))
    , m_form(new ParameterForm(u"bill"_s, services.shift.businessDate, this))
    , m_scanner(new WedgeScanner(*page, services.clock))
{
    setFixedWidth(308);
    buildForm();
    m_form->setParameters({anyAccount()});
    connect(m_city, &FindBox::chosen, this, &PayeeCard::cityChosen);
    connect(m_kinds, &KindTiles::chosen, this, &PayeeCard::kindChosen);
    connect(m_billerBox, &FindBox::chosen, this, &PayeeCard::billerFound);
    connect(m_billerBox, &FindBox::searched, this, &PayeeCard::searchBillers);
    connect(m_form, &ParameterForm::edited, this, [this] {
        m_isAwaited = false;
        note({});
        Q_EMIT changed();
    });
    connect(m_form, &ParameterForm::committed, this, &PayeeCard::submit);
    connect(m_form, &ParameterForm::pasted, this, &PayeeCard::codeRead);
    connect(m_scanner, &WedgeScanner::scanned, this, &PayeeCard::codeRead);
    connect(m_scanner, &WedgeScanner::armedChanged, this,
        [this](bool armed) { note(armed ? tr("Scan the code now. Esc gives up.") : QString()); });
}

void PayeeCard::buildForm()
{
    m_city->setObjectName(u"bill.city"_s);
    m_city->setIconName(u"map-pin"_s);
    m_billerBox->setObjectName(u"bill.biller"_s);
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
    column->setContentsMargins(4, 0, 12, 4);
    column->setSpacing(12);
    m_cityField = new Field(tr("City"), m_city, content);
    m_cityField->setRequired();
    m_cityField->setHint(tr("Pinyin initials, such as sz"));
    m_billerField = new Field(tr("Biller"), m_billerBox, content);
    m_billerField->setRequired();
    m_billerField->setHint(tr("Any words, in any order"));
    m_note = makeLabel({}, Type::Label, Token::Text2, content);
    m_note->setObjectName(u"bill.scanNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();

    auto* kinds = new QVBoxLayout;
    kinds->setSpacing(4);
    kinds->addWidget(makeLabel(tr("Bill kind"), Type::Label, Token::Text2, content));
    kinds->addWidget(m_kinds);
    column->addWidget(m_cityField);
    column->addLayout(kinds);
    column->addWidget(m_billerField);
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
    connect(m_scan, &QPushButton::clicked, m_scanner, &WedgeScanner::arm);
    connect(m_fetch, &QPushButton::clicked, this, &PayeeCard::submit);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_scan, 1);
    row->addWidget(m_fetch, 1);
    return row;
}

void PayeeCard::reload()
{
    const auto read = [](Database& database) { return CatalogueRepository(database).cities(); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<City>>& cities) {
        if (cities)
            return showCities(*cities);
        catalogueRead();
        m_cityField->setVerdict({Field::State::Error, textOf(cities.error())});
    });
}

void PayeeCard::showCities(const QList<City>& cities)
{
    m_cities = cities;
    const auto isThere = [this](const City& city) { return city.code == m_cityCode; };
    if (std::ranges::none_of(m_cities, isThere))
        m_cityCode = firstCity(m_cities);
    m_city->setItems(itemsOf(m_cities), m_cityCode);
    readCity(m_biller ? m_biller->id : QString());
}

void PayeeCard::cityChosen(const QString& code)
{
    m_cityCode = code;
    readCity({});
}

/// Reads what there is in the city, and chooses `biller` when it is there.
void PayeeCard::readCity(const QString& biller)
{
    const QString code = m_cityCode;
    const auto read
        = [code](Database& database) { return CatalogueRepository(database).billers(code, {}); };
    whenDone(m_services.store.run(read), this,
        [this, code, biller](const Result<QList<Biller>>& billers) {
            if (code != m_cityCode)
                return; // another city was chosen meanwhile
            if (billers) {
                m_inCity = *billers;
                showKinds(biller);
            } else {
                m_cityField->setVerdict({Field::State::Error, textOf(billers.error())});
            }
            catalogueRead();
        });
}

void PayeeCard::showKinds(const QString& biller)
{
    const QStringList kinds = kindsOf(m_inCity);
    m_kinds->setAvailable(kinds);
    if (!kinds.contains(m_category))
        m_category = KindTiles::firstOf(kinds);
    m_kinds->setChosen(m_category);
    showBillers(biller);
}

void PayeeCard::chooseKind(const QString& category)
{
    kindChosen(category);
    m_form->focusFirst();
}

void PayeeCard::kindChosen(const QString& category)
{
    m_category = category;
    m_kinds->setChosen(category);
    showBillers(m_biller ? m_biller->id : QString());
}

/// The billers of the kind; `chosen` among them, else the first one.
void PayeeCard::showBillers(const QString& chosen)
{
    QList<Biller> billers = m_inCity;
    billers.removeIf([this](const Biller& biller) { return biller.category != m_category; });
    const auto isIt = [&chosen](const Biller& biller) { return biller.id == chosen; };
    auto found = std::ranges::find_if(billers, isIt);
    if (found == billers.end())
        found = billers.begin();
    const bool none = found == billers.end();
    m_billerBox->setItems(itemsOf(billers), none ? QString() : found->id);
    setBiller(none ? std::nullopt : std::optional(*found));
}

/// Among all kinds of the city; the box itself knows those of the kind.
void PayeeCard::searchBillers(const QString& words)
{
    m_billerBox->offer(words, found(itemsOf(m_inCity, m_cities), words));
}

/// A biller was chosen by its id: from the list, by words, or by a code.
void PayeeCard::billerFound(const QString& id)
{
    for (const Biller& biller : std::as_const(m_inCity))
        if (biller.id == id)
            return goTo(biller);
    const auto read = [id](Database& database) { return CatalogueRepository(database).byId(id); };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Biller>>& found) {
        if (!found)
            m_billerField->setVerdict({Field::State::Error, textOf(found.error())});
        else if (*found)
            goTo(**found);
    });
}

/// Shows a biller, with its city and kind, whichever were chosen before.
void PayeeCard::goTo(const Biller& biller)
{
    m_category = biller.category;
    m_kinds->setChosen(m_category);
    setBiller(biller);
    if (std::ranges::any_of(m_inCity, [&](const Biller& one) { return one.id == biller.id; }))
        return showBillers(biller.id);
    m_cityCode = biller.city;
    m_city->setItems(itemsOf(m_cities), m_cityCode);
    readCity(biller.id);
}

void PayeeCard::setBiller(const std::optional<Biller>& biller)
{
    const bool another = (m_biller ? m_biller->id : QString()) != (biller ? biller->id : QString());
    // what was typed before there was a biller is meant for the first one shown
    const QMap<QString, QString> typed = m_biller ? QMap<QString, QString>() : m_form->entries();
    const bool forget = another && m_biller; // another biller's numbers are others
    m_biller = biller;
    m_form->setParameters(m_biller ? parametersOf(*m_biller) : QList{anyAccount()});
    if (forget)
        m_form->clear();
    else if (m_biller && !typed.isEmpty())
        m_form->setEntries({{accountKey(*m_biller), typed.first()}});
    showState();
    if (another) {
        note({});
        Q_EMIT changed();
    }
}

bool PayeeCard::isPayable() const
{
    return m_biller && m_form->isUsable()
        && whyNotNow(*m_biller, m_services.clock.nowUtc()).isEmpty();
}

void PayeeCard::showState()
{
    m_fetch->setEnabled(isPayable() && !m_busy);
    m_form->setLocked(m_busy || (m_biller && !isPayable()));
    if (!m_biller)
        return m_billerField->setVerdict({});
    const QString reason = m_form->isUsable()
        ? whyNotNow(*m_biller, m_services.clock.nowUtc())
        : tr("This desk does not know all that this biller asks for: shown, not payable.");
    if (!reason.isEmpty())
        return m_billerField->setVerdict({Field::State::Warning, reason});
    const bool byCode = m_fromCode == m_biller->id;
    m_billerField->setVerdict(
        byCode ? Field::Verdict{Field::State::Valid, tr("As the code says")} : Field::Verdict{});
}

/// What was entered while the catalogue was being read can be checked now.
void PayeeCard::catalogueRead()
{
    m_isRead = true;
    m_billerField->setHelp({});
    if (std::exchange(m_isAwaited, false))
        submit();
}

void PayeeCard::submit()
{
    if (!m_isRead) {
        m_isAwaited = true;
        m_billerField->setHelp(tr("The catalogue is being read …"));
        return;
    }
    showState(); // a maintenance window may have begun
    if (!checkForm({m_cityField, m_billerField}) || !m_form->check() || !isPayable())
        return;
    Q_EMIT fetchAsked(*m_biller, account());
}

void PayeeCard::codeRead(const QString& text)
{
    if (m_busy)
        return note(tr("Not taken: the biller is being asked."));
    const Result<BillCode> code = parseBillCode(text);
    if (!code)
        return note(textOf(code.error()));
    if (code->biller.isEmpty() || (m_biller && code->biller == m_biller->id))
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
            goTo(**found);
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
    return m_biller ? m_form->values().value(accountKey(*m_biller)) : QString();
}

QMap<QString, QString> PayeeCard::parameters() const
{
    QMap<QString, QString> others = m_form->values();
    if (m_biller)
        others.remove(accountKey(*m_biller));
    return others;
}

QString PayeeCard::billerName() const
{
    return m_biller ? m_biller->name : QString();
}

void PayeeCard::startAnew()
{
    m_fromCode.clear();
    m_form->clear();
    note({});
    showState();
    m_form->focusFirst();
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
