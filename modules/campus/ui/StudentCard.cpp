// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/StudentCard.h"

#include "app/core/Masking.h"
#include "modules/campus/ui/CampusText.h"
#include "modules/campus/ui/SchoolEnquiry.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

QList<FindItem> schoolItems(const QList<School>& schools)
{
    QList<FindItem> items;
    for (const School& school : schools)
        items.append({school.id, nameShown(school), school.nameEn.toLower()});
    return items;
}

MaskedLine* studentLine(const QString& name, QString (*mask)(QStringView), QWidget* parent)
{
    auto* line = new MaskedLine(parent);
    line->setObjectName(name);
    line->setInputMethodHints(Qt::ImhSensitiveData);
    line->setMask([mask](const QString& entry) { return mask(entry); });
    return line;
}

} // namespace

StudentCard::StudentCard(SchoolEnquiry& enquiry, QWidget* parent)
    : Card(tr("Student"), parent)
    , m_enquiry(enquiry)
    , m_find(new FindBox(this))
    , m_about(makeLabel({}, Type::Label, Token::Text3, this))
    , m_number(studentLine(u"campus.number"_s, maskAccount, this))
    , m_name(studentLine(u"campus.name"_s, maskName, this))
    , m_ask(new KeyButton(tr("Ask the school"), this))
{
    build();
    connect(m_find, &FindBox::chosen, this, [this](const QString& id) {
        choose(id);
        m_number->setFocus();
    });
    connect(m_find, &FindBox::searched, &enquiry, &SchoolEnquiry::find);
    connect(m_number, &QLineEdit::returnPressed, m_name, qOverload<>(&QWidget::setFocus));
    connect(m_name, &QLineEdit::returnPressed, this, &StudentCard::submit);
    connect(m_ask, &KeyButton::clicked, this, &StudentCard::submit);
    connect(&enquiry, &SchoolEnquiry::schoolsFound, this, &StudentCard::found);
}

void StudentCard::build()
{
    m_find->setObjectName(u"campus.school"_s);
    m_find->setIconName(u"search"_s);
    m_number->setMaxLength(20);
    m_name->setMaxLength(60);
    m_ask->setObjectName(u"campus.ask"_s);
    m_ask->setIconName(u"school"_s);
    m_ask->setKeyHint(u"Enter"_s);
    m_ask->setAutoDefault(true); // Enter, too, where it has the keyboard
    auto* school = new Field(tr("School"), m_find, this);
    school->setRequired();
    school->setHint(tr("pinyin initials"));
    m_numberField = new Field(tr("Student no."), m_number, this);
    m_numberField->setRequired();
    m_nameField = new Field(tr("Name"), m_name, this);
    m_nameField->setRequired();
    m_nameField->setHint(tr("in full"));
    setFocusProxy(m_find);
    body()->setSpacing(8);
    body()->addWidget(school);
    body()->addWidget(m_about);
    body()->addWidget(m_numberField);
    body()->addWidget(m_nameField);
    body()->addSpacing(4);
    body()->addWidget(m_ask);
    auto* note = makeLabel(
        tr("Number and name must belong together; nobody can be looked up by one of them."),
        Type::Label, Token::Text3, this);
    note->setWordWrap(true);
    body()->addWidget(note);
    body()->addStretch();
}

void StudentCard::found(const QString& typed, const FoundSchools& found)
{
    for (const School& each : found.schools)
        if (std::ranges::find(m_known, each.id, &School::id) == m_known.end())
            m_known.append(each);
    if (!typed.isEmpty() && typed == m_looked)
        return chooseLooked(found.schools);
    if (!typed.isEmpty())
        return m_find->offer(typed, schoolItems(found.schools));
    m_nearest = found.schools;
    offerNearest();
}

void StudentCard::look(const QString& school, const QString& number, const QString& name)
{
    m_number->setEntry(number);
    m_name->setEntry(name);
    m_looked = school;
    m_asksOnceFound = false;
    if (!m_looked.isEmpty())
        m_enquiry.find(m_looked);
    m_find->setFocus(); // number and name stay masked
}

/// Nothing that fits: the teller looks for it.
void StudentCard::chooseLooked(const QList<School>& schools)
{
    const QString words = std::exchange(m_looked, {});
    auto fits = std::ranges::find(schools, words, &School::name);
    if (fits == schools.end())
        fits = schools.begin();
    if (fits == schools.end())
        return m_find->setFocus();
    choose(fits->id);
    if (std::exchange(m_asksOnceFound, false) && fits->name == words)
        submit();
    else if (m_ask->isEnabled())
        m_ask->setFocus();
    if (m_nearest.isEmpty())
        m_enquiry.find({}); // what drops down has not been read yet
}

/// The schools nearby drop down, and the chosen one among them.
void StudentCard::offerNearest()
{
    QList<School> offered = m_nearest;
    if (!m_school.id.isEmpty() && !offered.contains(m_school))
        offered.prepend(m_school); // found by a search
    m_find->setItems(schoolItems(offered), m_school.id);
}

void StudentCard::choose(const QString& id)
{
    const auto known = std::ranges::find(m_known, id, &School::id);
    if (known == m_known.end())
        return;
    m_school = *known;
    offerNearest();
    m_about->setText(u"%1 · %2"_s.arg(m_school.cityName, kindText(m_school.kind)));
    Q_EMIT schoolChosen();
    present();
}

void StudentCard::submit()
{
    if (m_school.id.isEmpty())
        return m_find->setFocus(); // it was left before the schools were read
    if (!m_ask->isEnabled() || !checkForm({m_numberField, m_nameField}))
        return;
    m_number->hideEntry();
    Q_EMIT asked({m_number->entry().trimmed(), m_name->entry().simplified()});
}

void StudentCard::askAgain()
{
    m_asksOnceFound = !m_looked.isEmpty();
    if (!m_asksOnceFound && !m_number->entry().isEmpty() && !m_name->entry().isEmpty())
        submit();
}

void StudentCard::startAnew()
{
    m_number->setEntry({});
    m_name->setEntry({});
    m_numberField->setVerdict({});
    m_nameField->setVerdict({});
}

QJsonObject StudentCard::entered() const
{
    if (m_number->entry().isEmpty() && m_name->entry().isEmpty())
        return {};
    return {{u"school"_s, m_school.id}, {u"school_name"_s, m_school.name},
        {u"number"_s, m_number->entry()}, {u"name"_s, m_name->entry()}};
}

void StudentCard::restore(const QJsonObject& entered)
{
    const QString school = entered.value(u"school"_s).toString();
    m_number->setEntry(entered.value(u"number"_s).toString());
    m_name->setEntry(entered.value(u"name"_s).toString());
    if (std::ranges::find(m_known, school, &School::id) != m_known.end())
        return choose(school);
    m_looked = entered.value(u"school_name"_s).toString();
    m_asksOnceFound = false;
    if (!m_looked.isEmpty())
        m_enquiry.find(m_looked);
}

void StudentCard::refresh()
{
    m_enquiry.find(m_looked); // the last question alone is answered
}

void StudentCard::setBusy(bool busy)
{
    m_busy = busy;
    present();
}

void StudentCard::setOnline(bool isOnline)
{
    m_online = isOnline;
    present();
}

void StudentCard::present()
{
    m_ask->setEnabled(m_online && !m_busy && !m_school.id.isEmpty());
}

void StudentCard::focusFirst()
{
    if (m_school.id.isEmpty())
        m_find->setFocus();
    else
        m_number->setFocus();
}

} // namespace hui::campus
