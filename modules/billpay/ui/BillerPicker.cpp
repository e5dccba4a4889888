// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillerPicker.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/store/Store.h"
#include "modules/billpay/ui/BillerUse.h"
#include "modules/billpay/ui/KindTiles.h"
#include "modules/billpay/ui/PayeeItems.h"
#include "ui/ChipRow.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// A thing and the short cuts below it.
QLayout* stacked(const QList<QWidget*>& below, int spacing)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing);
    for (QWidget* one : below)
        column->addWidget(one);
    return column;
}

} // namespace

BillerPicker::BillerPicker(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_city(new FindBox(this))
    , m_kinds(new KindTiles(this))
    , m_billerBox(new FindBox(this))
    , m_use(new BillerUse(services, this))
    , m_oftenCities(new ChipRow(tr("Often"), u"bill.often"_s, this))
    , m_ownBillers(new ChipRow(tr("Customer's"), u"bill.own"_s, this))
    , m_oftenBillers(new ChipRow(tr("Recent"), u"bill.recent"_s, this))
{
    build();
    connectParts();
}

void BillerPicker::build()
{
    m_city->setObjectName(u"bill.city"_s);
    m_city->setIconName(u"map-pin"_s);
    m_billerBox->setObjectName(u"bill.biller"_s);
    m_cityField = new Field(tr("City"), m_city, this);
    m_cityField->setRequired();
    m_cityField->setHint(tr("Pinyin initials, such as sz"));
    m_billerField = new Field(tr("Biller"), m_billerBox, this);
    m_billerField->setRequired();
    m_mark = new KeyButton(tr("Mark ☆"), KeyButton::Variant::Flat, this);
    m_mark->setObjectName(u"bill.mark"_s);
    m_mark->setButtonSize(KeyButton::Size::Small);
    m_billerField->labelRow()->addWidget(m_mark);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(stacked({m_cityField, m_oftenCities}, 6));
    column->addLayout(
        stacked({makeLabel(tr("Bill kind"), Type::Label, Token::Text2, this), m_kinds}, 4));
    column->addLayout(stacked({m_billerField, m_ownBillers, m_oftenBillers}, 6));
}

void BillerPicker::connectParts()
{
    connect(m_city, &FindBox::chosen, this, &BillerPicker::cityChosen);
    connect(m_oftenCities, &ChipRow::chosen, this, &BillerPicker::cityFound);
    connect(m_kinds, &KindTiles::chosen, this, &BillerPicker::kindChosen);
    connect(m_billerBox, &FindBox::chosen, this, &BillerPicker::billerFound);
    connect(m_billerBox, &FindBox::searched, this, &BillerPicker::searchBillers);
    connect(m_ownBillers, &ChipRow::chosen, this, &BillerPicker::chooseBiller);
    connect(m_oftenBillers, &ChipRow::chosen, this, &BillerPicker::chooseBiller);
    connect(m_use, &BillerUse::changed, this, &BillerPicker::showUse);
    connect(m_mark, &QPushButton::clicked, this, [this] {
        if (m_biller)
            m_use->setMarked(m_biller->id, !m_use->isMarked(m_biller->id));
    });
}

void BillerPicker::fail(Field* field, const Error& error)
{
    field->setVerdict({Field::State::Error, textOf(error)});
}

void BillerPicker::reload()
{
    m_use->reload();
    const auto readAll = [](Database& database) { return CatalogueRepository(database).cities(); };
    whenDone(m_services.store.run(readAll), this, [this](const Result<QList<City>>& cities) {
        if (cities)
            return showCities(*cities);
        fail(m_cityField, cities.error());
        m_isRead = true;
        Q_EMIT read();
    });
}

void BillerPicker::showCities(const QList<City>& cities)
{
    m_cities = cities;
    const auto isThere = [this](const City& city) { return city.code == m_cityCode; };
    if (std::ranges::none_of(m_cities, isThere))
        m_cityCode = firstCity(m_cities);
    m_city->setItems(itemsOf(m_cities), m_cityCode);
    showUse();
    readCity(m_biller ? m_biller->id : QString());
}

void BillerPicker::cityFound(const QString& code)
{
    m_city->setItems(itemsOf(m_cities), code);
    cityChosen(code);
}

void BillerPicker::cityChosen(const QString& code)
{
    m_cityCode = code;
    readCity({});
}

/// Reads what there is in the city, and chooses `biller` when it is there. What was asked for last
/// counts: an answer to an earlier question would choose another biller of the same city.
void BillerPicker::readCity(const QString& biller)
{
    const QString code = m_cityCode;
    const int asked = ++m_asked;
    const auto readBillers
        = [code](Database& database) { return CatalogueRepository(database).billers(code, {}); };
    whenDone(m_services.store.run(readBillers), this,
        [this, asked, biller](const Result<QList<Biller>>& billers) {
            if (asked != m_asked)
                return;
            if (billers) {
                m_inCity = *billers;
                showKinds(biller);
            } else {
                fail(m_cityField, billers.error());
            }
            m_isRead = true;
            Q_EMIT read();
        });
}

void BillerPicker::showKinds(const QString& biller)
{
    const QStringList kinds = kindsOf(m_inCity);
    m_kinds->setAvailable(kinds);
    if (!kinds.contains(m_category))
        m_category = KindTiles::firstOf(kinds);
    m_kinds->setChosen(m_category);
    showBillers(biller);
}

void BillerPicker::chooseKind(const QString& category)
{
    kindChosen(category);
}

void BillerPicker::kindChosen(const QString& category)
{
    m_category = category;
    m_kinds->setChosen(category);
    showBillers(m_biller ? m_biller->id : QString());
}

/// The billers of the kind; `chosen` among them, else the first one.
void BillerPicker::showBillers(const QString& chosen)
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

/// Everywhere; the box itself knows those of the kind and city.
void BillerPicker::searchBillers(const QString& words)
{
    const auto search = [words, city = m_cityCode](Database& database) {
        return CatalogueRepository(database).find(words, city, mostFound);
    };
    whenDone(
        m_services.store.run(search), this, [this, words](const Result<QList<BillerName>>& found) {
            if (found)
                m_billerBox->offer(words, itemsOf(*found, m_cities));
            else
                fail(m_billerField, found.error());
        });
}

void BillerPicker::chooseBiller(const QString& id)
{
    m_byShortCut = true;
    billerFound(id);
}

/// A biller was chosen by its id: from the list, by words, or among the short cuts.
void BillerPicker::billerFound(const QString& id)
{
    for (const Biller& biller : std::as_const(m_inCity))
        if (biller.id == id)
            return goTo(biller);
    const auto readOne
        = [id](Database& database) { return CatalogueRepository(database).byId(id); };
    whenDone(
        m_services.store.run(readOne), this, [this](const Result<std::optional<Biller>>& found) {
            if (!found)
                fail(m_billerField, found.error());
            else if (*found)
                goTo(**found);
        });
}

void BillerPicker::goTo(const Biller& biller)
{
    m_category = biller.category;
    m_kinds->setChosen(m_category);
    setBiller(biller);
    if (std::ranges::find(m_inCity, biller.id, &Biller::id) != m_inCity.end()) {
        showBillers(biller.id);
    } else {
        m_cityCode = biller.city;
        m_city->setItems(itemsOf(m_cities), m_cityCode);
        m_billerBox->setItems(itemsOf(QList{biller}), biller.id); // never another than the one paid
        readCity(biller.id);
    }
    if (std::exchange(m_byShortCut, false))
        Q_EMIT shortCutTaken();
}

void BillerPicker::setBiller(const std::optional<Biller>& biller)
{
    m_biller = biller;
    showUse();
    Q_EMIT picked();
}

bool BillerPicker::check()
{
    return checkForm({m_cityField, m_billerField});
}

void BillerPicker::say(const QString& help)
{
    m_billerField->setHelp(help);
}

void BillerPicker::judge(bool isPayable, const QString& text)
{
    const Field::State state = isPayable ? Field::State::Valid : Field::State::Warning;
    m_billerField->setVerdict(text.isEmpty() ? Field::Verdict{} : Field::Verdict{state, text});
}

void BillerPicker::showUse()
{
    const QStringList codes = m_use->cities();
    QList<FindItem> cities;
    for (const FindItem& city : itemsOf(m_cities))
        if (codes.contains(city.id))
            cities.append(city);
    m_oftenCities->setItems(cities);
    m_ownBillers->setItems(shortItemsOf(m_use->own()));
    m_oftenBillers->setItems(itemsOf(m_use->billers()));
    const bool isMarked = m_biller && m_use->isMarked(m_biller->id);
    m_mark->setEnabled(m_biller.has_value());
    if (m_use->isOfCustomer())
        m_mark->setText(isMarked ? tr("Customer's ★") : tr("Mark for the customer ☆"));
    else
        m_mark->setText(isMarked ? tr("Marked ★") : tr("Mark ☆"));
}

void BillerPicker::startAnew()
{
    m_use->reload(); // the one just paid stands first now
}

} // namespace hui::billpay
