// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PayeeCard.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "ui/ChoiceButton.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/Type.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hui::billpay {

namespace {

/// A kind of bill as a tile: the word for it and its picture. Kinds stand in this order; one that
/// we do not know yet comes last, under its own name.
struct Kind {
    const char* category;
    const char* word;
    const char* icon;
};

constexpr std::array kinds{
    Kind{"water", QT_TRANSLATE_NOOP("hui::billpay::PayeeCard", "Water"), "droplet"},
    Kind{"electricity", QT_TRANSLATE_NOOP("hui::billpay::PayeeCard", "Electricity"), "bolt"},
};

qsizetype placeOf(const QString& category)
{
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (category == QLatin1StringView(kinds[i].category))
            return static_cast<qsizetype>(i);
    return kinds.size();
}

QString wordOf(const QString& category)
{
    const auto place = static_cast<std::size_t>(placeOf(category));
    return place < kinds.size() ? PayeeCard::tr(kinds[place].word) : categoryName(category);
}

QString iconOf(const QString& category)
{
    const auto place = static_cast<std::size_t>(placeOf(category));
    return place < kinds.size() ? QString::fromLatin1(kinds[place].icon)
                                : QStringLiteral("receipt-yuan");
}

/// The words a city is found by, beside its name.
QString findableText(const City& city)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(city.name, city.nameEn, city.province, city.initials, city.code);
}

} // namespace

PayeeCard::PayeeCard(Store& store, QWidget* parent)
    : Card(tr("Pay for"), parent)
    , m_store(store)
    , m_chinese(QLocale().language() == QLocale::Chinese)
    , m_city(new QComboBox(this))
    , m_kinds(new QGridLayout)
    , m_kindButtons(new QButtonGroup(this))
    , m_billerBox(new QComboBox(this))
    , m_account(new QLineEdit(this))
{
    setFixedWidth(308);
    buildForm();
    connect(m_city, &QComboBox::currentIndexChanged, this, &PayeeCard::cityChosen);
    connect(m_billerBox, &QComboBox::currentIndexChanged, this, &PayeeCard::billerChosen);
    connect(m_account, &QLineEdit::textEdited, this, &PayeeCard::changed);
    connect(m_account, &QLineEdit::returnPressed, this, &PayeeCard::submit);
    connect(m_fetch, &QPushButton::clicked, this, &PayeeCard::submit);
}

void PayeeCard::buildForm()
{
    m_city->setObjectName(QStringLiteral("bill.city"));
    m_billerBox->setObjectName(QStringLiteral("bill.biller"));
    m_account->setObjectName(QStringLiteral("bill.account"));
    m_account->setMaxLength(40);
    m_account->setProperty("keepsEnter", true); // it fetches; the focus goes where the answer says
    m_account->setInputMethodHints(Qt::ImhPreferLatin);

    auto* clear = new KeyButton(tr("Clear"), KeyButton::Variant::Flat, this);
    clear->setButtonSize(KeyButton::Size::Small);
    clear->setObjectName(QStringLiteral("bill.clear"));
    header()->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, [this] {
        startAnew();
        Q_EMIT changed();
    });

    buildCity();
    m_cityField = new Field(tr("City"), m_city, this);
    m_cityField->setRequired();
    m_cityField->setHint(tr("Pinyin initials, such as sz"));
    m_billerField = new Field(tr("Biller"), m_billerBox, this);
    m_billerField->setRequired();
    m_accountField = new Field(tr("Account no."), m_account, this);
    m_accountField->setRequired();
    m_fetch = new KeyButton(tr("Fetch bills"), this);
    m_fetch->setObjectName(QStringLiteral("bill.fetch"));
    m_fetch->setIconName(QStringLiteral("refresh"));
    m_fetch->setKeyHint(QStringLiteral("F5"));

    body()->setSpacing(12);
    body()->addWidget(m_cityField);
    auto* kinds = new QVBoxLayout;
    kinds->setSpacing(4);
    kinds->addWidget(makeLabel(tr("Bill kind"), Type::Label, Token::Text2, this));
    m_kinds->setSpacing(6);
    kinds->addLayout(m_kinds);
    body()->addLayout(kinds);
    body()->addWidget(m_billerField);
    body()->addWidget(m_accountField);
    body()->addWidget(m_fetch);
    body()->addStretch();
}

void PayeeCard::buildCity()
{
    m_city->setEditable(true);
    m_city->lineEdit()->setProperty("bare", true); // the box around it is the combo's
    m_city->setInsertPolicy(QComboBox::NoInsert);
    auto* completer = new QCompleter(m_city->model(), m_city);
    completer->setCompletionRole(Qt::UserRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_city->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), m_city,
        [this, completer](const QModelIndex& index) {
            const QString words = completer->model()->data(index, Qt::UserRole).toString();
            m_city->setCurrentIndex(m_city->findData(words));
        });
    // what was typed and left without a choice: the first city that fits, or the one before
    connect(m_city->lineEdit(), &QLineEdit::editingFinished, m_city, [this] {
        const QString typed = m_city->currentText();
        const int exact = m_city->findText(typed);
        const int close = m_city->findData(typed, Qt::UserRole, Qt::MatchContains);
        const int found = exact >= 0 ? exact : close;
        if (found >= 0 && found != m_city->currentIndex())
            m_city->setCurrentIndex(found);
        m_city->setEditText(m_city->itemText(m_city->currentIndex()));
    });
}

void PayeeCard::reload()
{
    const auto read = [](Database& database) { return CatalogueRepository(database).cities(); };
    whenDone(m_store.run(read), this, [this](const Result<QList<City>>& cities) {
        if (cities)
            showCities(*cities);
        else
            m_cityField->setVerdict({Field::State::Error, textOf(cities.error())});
    });
}

void PayeeCard::showCities(const QList<City>& cities)
{
    const int before = m_city->currentIndex();
    const QString kept
        = before >= 0 && before < m_cities.size() ? m_cities.at(before).code : QString();
    m_cities = cities;
    {
        const QSignalBlocker quiet(m_city);
        m_city->clear();
        for (const City& city : m_cities)
            m_city->addItem(m_chinese ? city.name : city.nameEn, findableText(city));
        int index = m_cities.isEmpty() ? -1 : 0;
        for (int i = 0; i < m_cities.size(); ++i)
            if (m_cities.at(i).code == kept
                || (kept.isEmpty() && m_cities.at(i).code == QStringLiteral("320500")))
                index = i;
        m_city->setCurrentIndex(index);
    }
    cityChosen();
}

void PayeeCard::cityChosen()
{
    const int index = m_city->currentIndex();
    if (index < 0 || index >= m_cities.size())
        return;
    const QString code = m_cities.at(index).code;
    const auto read
        = [code](Database& database) { return CatalogueRepository(database).billers(code, {}); };
    whenDone(m_store.run(read), this, [this](const Result<QList<Biller>>& billers) {
        if (!billers)
            return m_cityField->setVerdict({Field::State::Error, textOf(billers.error())});
        m_inCity = *billers;
        QStringList categories;
        for (const Biller& biller : m_inCity)
            if (!categories.contains(biller.category))
                categories += biller.category;
        std::ranges::stable_sort(categories, {}, placeOf);
        showKinds(categories);
    });
}

void PayeeCard::showKinds(const QStringList& categories)
{
    if (categories != m_kindsShown)
        makeTiles(categories);
    if (!categories.contains(m_category))
        m_category = categories.value(0);
    kindChosen();
}

void PayeeCard::makeTiles(const QStringList& categories)
{
    m_kindsShown = categories;
    const QList<QAbstractButton*> old = m_kindButtons->buttons();
    for (QAbstractButton* button : old) {
        m_kindButtons->removeButton(button);
        delete button;
    }
    int place = 0;
    for (const QString& category : categories) {
        auto* tile = new ChoiceButton(wordOf(category), ChoiceButton::Look::Tile, this);
        tile->setIconName(iconOf(category));
        tile->setObjectName(QStringLiteral("bill.kind.") + category);
        tile->setProperty("category", category);
        m_kindButtons->addButton(tile);
        m_kinds->addWidget(tile, place / 2, place % 2);
        connect(tile, &QAbstractButton::clicked, this, [this, category] {
            m_category = category;
            kindChosen();
        });
        ++place;
    }
}

void PayeeCard::chooseKind(const QString& category)
{
    m_category = category;
    kindChosen();
    m_account->setFocus();
}

void PayeeCard::kindChosen()
{
    const QList<QAbstractButton*> tiles = m_kindButtons->buttons();
    for (QAbstractButton* tile : tiles)
        tile->setChecked(tile->property("category").toString() == m_category);
    QList<Biller> billers;
    for (const Biller& biller : std::as_const(m_inCity))
        if (biller.category == m_category)
            billers.append(biller);
    showBillers(billers);
}

void PayeeCard::showBillers(const QList<Biller>& billers)
{
    m_billers = billers;
    {
        const QSignalBlocker quiet(m_billerBox);
        m_billerBox->clear();
        int index = m_billers.isEmpty() ? -1 : 0;
        for (int i = 0; i < m_billers.size(); ++i) {
            m_billerBox->addItem(m_chinese ? m_billers.at(i).name : m_billers.at(i).nameEn);
            if (m_biller && m_billers.at(i).id == m_biller->id)
                index = i;
        }
        m_billerBox->setCurrentIndex(index);
    }
    billerChosen();
}

void PayeeCard::billerChosen()
{
    const int index = m_billerBox->currentIndex();
    const QString before = m_biller ? m_biller->id : QString();
    m_biller = index >= 0 && index < m_billers.size() ? std::optional(m_billers.at(index))
                                                      : std::nullopt;
    m_fetch->setEnabled(m_biller && m_biller->isActive());
    if (m_biller) {
        const int low = m_biller->account().min;
        const int high = m_biller->account().max;
        m_accountField->setHint(
            low == high ? tr("%n digits", nullptr, low) : tr("%1 to %2 digits").arg(low).arg(high));
        m_billerField->setVerdict(m_biller->isActive()
                ? Field::Verdict{}
                : Field::Verdict{Field::State::Warning, m_biller->pauseText});
    }
    if (before != (m_biller ? m_biller->id : QString()))
        Q_EMIT changed();
}

void PayeeCard::submit()
{
    if (!checkForm({m_cityField, m_billerField, m_accountField}) || !m_biller)
        return;
    const Result<QString> account = parseAccount(m_account->text(), *m_biller);
    if (!account) {
        m_accountField->setVerdict({Field::State::Error, textOf(account.error())});
        m_account->setFocus();
        return;
    }
    Q_EMIT fetchAsked(*m_biller, *account);
}

QString PayeeCard::account() const
{
    if (!m_biller)
        return {};
    return parseAccount(m_account->text(), *m_biller).value_or(QString());
}

QString PayeeCard::billerName() const
{
    return m_biller ? m_biller->name : QString();
}

void PayeeCard::startAnew()
{
    m_account->clear();
    m_accountField->setVerdict({});
    m_account->setFocus();
}

void PayeeCard::setBusy(bool busy)
{
    // the focus stays where it is: nothing is disabled but the button
    m_fetch->setDisabled(busy || !m_biller || !m_biller->isActive());
    m_account->setReadOnly(busy);
}

void PayeeCard::refuseAccount(const QString& text)
{
    m_accountField->setVerdict({Field::State::Error, text});
    m_account->setFocus();
    m_account->selectAll();
}

} // namespace hui::billpay
