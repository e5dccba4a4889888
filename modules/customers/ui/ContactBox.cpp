// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/ContactBox.h"

#include "ui/RowButton.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

using Way = ContactPreference::Kind;

QString contactIdOf(Way kind)
{
    switch (kind) {
    case Way::Messages: return u"messages"_s;
    case Way::Marketing: return u"marketing"_s;
    case Way::CallBack: return u"callback"_s;
    case Way::EnglishPages: return u"english"_s;
    case Way::PhoneReceipts: return u"receipts"_s;
    case Way::LargePrint: return u"print"_s;
    }
    Q_UNREACHABLE();
}

/// Whether it is something that can be declined; the others are wished for, or not.
bool hasNo(Way kind)
{
    return kind == Way::Messages || kind == Way::Marketing || kind == Way::CallBack;
}

} // namespace

ContactBox::ContactBox(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void ContactBox::setPreferences(const QList<ContactPreference>& preferences)
{
    m_preferences = preferences;
    for (RowButton* line : std::as_const(m_rows))
        line->hide();
    for (const ContactPreference& preference : preferences) {
        RowButton*& line = m_rows[preference.kind];
        if (!line) {
            line = new RowButton(nameOf(preference.kind), u"circle-check"_s, this);
            line->setObjectName(u"customers.contact."_s + contactIdOf(preference.kind));
            line->setRule(true);
            connect(line, &RowButton::clicked, this, [this, kind = preference.kind] {
                const auto now = std::ranges::find(
                    std::as_const(m_preferences), kind, &ContactPreference::kind);
                if (now != m_preferences.cend())
                    change(ContactPreference(*now));
            });
        }
        m_lines->removeWidget(line); // in the order in which they are told
        m_lines->addWidget(line);
        present(*line, preference);
        line->show();
    }
    setVisible(!preferences.isEmpty());
}

void ContactBox::present(RowButton& line, const ContactPreference& preference)
{
    const bool isNo = isDeclined(preference);
    if (isNo || hasNo(preference.kind))
        line.setPicture(isNo ? u"ban"_s : u"circle-check"_s, isNo ? Token::Text2 : Token::Ok);
    else
        line.setPicture(preference.isOn ? u"circle-check"_s : u"circle-dashed"_s,
            preference.isOn ? Token::Ok : Token::Text3);
    const QString word = wordOf(preference);
    const QString said = preference.since.isValid()
        ? tr("%1 · %2", "what holds, since when")
              .arg(word, preference.since.toString(u"yyyy-MM-dd"_s))
        : word;
    line.setStanding(makeLabel(said, Type::Label, Token::Text2, &line));
    line.setAccessibleName(nameOf(preference.kind) + u", "_s + said);
}

void ContactBox::change(const ContactPreference& preference)
{
    if (!preference.tag.isEmpty())
        Q_EMIT tagAsked(preference.tag, !preference.isOn);
    else if (preference.consent.isNull())
        Q_EMIT consentAsked();
    else
        Q_EMIT withdrawalAsked(preference.consent);
}

QString ContactBox::nameOf(ContactPreference::Kind kind)
{
    switch (kind) {
    case Way::Messages: return tr("Text messages");
    case Way::Marketing: return tr("Advertising");
    case Way::CallBack: return tr("Follow-up calls");
    case Way::EnglishPages: return tr("English pages");
    case Way::PhoneReceipts: return tr("Receipts by phone");
    case Way::LargePrint: return tr("Large type");
    }
    Q_UNREACHABLE();
}

QString ContactBox::wordOf(const ContactPreference& preference)
{
    switch (preference.kind) {
    case Way::Messages: return preference.isOn ? tr("declined") : tr("service only");
    case Way::Marketing:
        if (preference.isOn)
            return tr("agreed");
        return preference.since.isValid() ? tr("declined") : tr("not agreed");
    case Way::CallBack: return preference.isOn ? tr("declined") : tr("accepted");
    case Way::EnglishPages: return preference.isOn ? tr("wanted") : tr("not wanted");
    case Way::PhoneReceipts: return preference.isOn ? tr("these alone") : tr("on paper as well");
    case Way::LargePrint: return preference.isOn ? tr("wanted") : tr("not wanted");
    }
    Q_UNREACHABLE();
}

} // namespace hui::customers
