// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/LinkForm.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Store.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/BackButton.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/FindBox.h"
#include "ui/KeyButton.h"
#include "ui/Module.h"
#include "ui/PaperCopyField.h"
#include "ui/ParameterField.h"
#include "ui/ParameterForm.h"

#include <QHBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkWidth = 560;
constexpr int mostOffered = 8;
const QString roleKey = u"role"_s;
const QString paperKey = u"paper"_s;
const QString linkUntilKey = u"until"_s;

QList<Parameter> askedOfLink()
{
    Parameter role{.key = roleKey,
        .label = CustomerText::both(LinkForm::tr("Relationship")),
        .kind = ParameterKind::Choice,
        .mask = MaskRule::None};
    for (const LinkRole one : linkRoles())
        role.choices.append({nameOf(one), CustomerText::both(CustomerText::name(one))});
    const Parameter paper{.key = paperKey,
        .label = CustomerText::both(LinkForm::tr("Supporting document")),
        .kind = ParameterKind::Text,
        .max = 60,
        .required = false,
        .keypad = Keypad::Full,
        .mask = MaskRule::None,
        .help = CustomerText::both(LinkForm::tr(
            "Authority, household register, court order; required for agents and guardians"))};
    const Parameter until{.key = linkUntilKey,
        .label = CustomerText::both(LinkForm::tr("Until")),
        .kind = ParameterKind::Date,
        .required = false,
        .mask = MaskRule::None,
        .help = CustomerText::both(
            LinkForm::tr("Always for an agent; a guardian's ends when the child is of age"))};
    return {role, paper, until};
}

// what LinkForm::entries() calls the other one, beside the fields of its form
const QString otherKey = u"other"_s;
const QString otherNameKey = u"other_name"_s;
const QString copyKey = u"copy"_s; ///< its id, beside the picture
const QString pictureKey = u"copy_picture"_s;

QString documentOf(const FoundCustomer& line)
{
    return line.documents.isEmpty() ? line.phone : line.documents.first().number;
}

} // namespace

LinkForm::LinkForm(const Services& services, QWidget* parent)
    : Card(tr("New link"), parent)
    , m_services(services)
    , m_scanner(services.dataFolder + u"/scans"_s)
    , m_who(new FindBox(this))
    , m_whoField(new Field(tr("The other customer"), m_who, this))
    , m_form(new ParameterForm(u"link"_s, services.shift.businessDate, this))
    , m_copy(new PaperCopyField({m_scanner, services.clock, services.random},
          {authorityPaper, tr("authority, birth certificate or household register"),
              u"link.copy"_s},
          this))
    , m_commit(new KeyButton(tr("Save"), KeyButton::Variant::Primary, this))
{
    m_who->setObjectName(u"link.other"_s);
    m_who->setAccessibleName(tr("The other customer"));
    m_whoField->setMaximumWidth(linkWidth);
    m_form->setParameters(askedOfLink());
    m_form->setMaximumWidth(linkWidth);
    m_copy->setMaximumWidth(linkWidth);
    m_copy->setRequired();
    m_copy->setHasKeys(true);
    m_commit->setObjectName(u"link.commit"_s);
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    body()->setSpacing(12);
    body()->addWidget(m_whoField);
    body()->addWidget(m_form);
    body()->addWidget(m_copy);
    body()->addStretch();
    footer()->addStretch();
    footer()->addWidget(makeBackButton(u"link.back"_s, *this, [this] { Q_EMIT left(); }));
    footer()->addWidget(m_commit);
    connect(m_who, &FindBox::searched, this, &LinkForm::look);
    connect(m_who, &FindBox::chosen, this, [this] { m_whoField->setVerdict({}); });
    connect(m_form, &ParameterForm::edited, this, &LinkForm::askForCopy);
    connect(m_form, &ParameterForm::committed, this, &LinkForm::committed);
    connect(m_commit, &KeyButton::clicked, this, &LinkForm::committed);
    askForCopy();
}

/// Of who acts for the other the paper is asked for, of an agent until when, too.
void LinkForm::askForCopy()
{
    const LinkRole role = link().role;
    m_copy->setVisible(isAuthority(role));
    m_form->field(paperKey)->setRequired(isAuthority(role));
    m_form->field(linkUntilKey)->setRequired(role == LinkRole::Agent);
}

void LinkForm::look(const QString& words)
{
    const auto find = [words](Database& database) {
        return CustomerRepository(database).find(words, mostOffered);
    };
    whenDone(
        m_services.store.run(find), this, [this, words](const Result<QList<Customer>>& customers) {
            if (!customers)
                return m_whoField->setVerdict({Field::State::Error, textOf(customers.error())});
            QList<FindItem> items;
            for (const Customer& customer : *customers) {
                const FoundCustomer line = lineOf(customer, true);
                items.append({idText(line.id), line.name, words.toLower(), documentOf(line)});
            }
            m_who->offer(words, items);
        });
}

void LinkForm::startAnew()
{
    m_who->setItems({}, {});
    m_whoField->setVerdict({});
    m_form->clear();
    m_copy->setCopy({});
    askForCopy();
    m_who->setFocus();
}

bool LinkForm::check(MessageBar* message)
{
    if (other().isNull()) {
        refuse(u"other"_s, tr("Type a name, the end of the phone or a number, and choose."));
        return false;
    }
    return m_form->check(message);
}

QUuid LinkForm::other() const
{
    return QUuid::fromString(m_who->chosenId());
}

CustomerLink LinkForm::link() const
{
    const QMap<QString, QString> entered = m_form->values();
    CustomerLink link;
    link.role = linkRoleOf(entered.value(roleKey)).value_or(LinkRole::Relative);
    link.paper = entered.value(paperKey);
    link.until = QDate::fromString(entered.value(linkUntilKey), Qt::ISODate);
    return link;
}

QList<PaperCopy> LinkForm::copies() const
{
    const bool isAsked = isAuthority(link().role) && m_copy->isTaken();
    return isAsked ? QList{m_copy->copy()} : QList<PaperCopy>();
}

void LinkForm::refuse(const QString& field, const QString& words)
{
    if (field == copyKey)
        return m_copy->refuse(words);
    if (field != u"other")
        return m_form->refuse(field, words);
    m_whoField->setVerdict({Field::State::Error, words});
    m_who->setFocus();
}

QMap<QString, QString> LinkForm::entries() const
{
    QMap<QString, QString> entries = m_form->entries();
    if (!other().isNull()) {
        entries.insert(otherKey, m_who->chosenId());
        entries.insert(otherNameKey, m_who->currentText());
    }
    if (m_copy->isTaken()) {
        entries.insert(copyKey, idText(m_copy->copy().id));
        entries.insert(pictureKey, QString::fromLatin1(m_copy->copy().picture.toBase64()));
    }
    return entries;
}

void LinkForm::setEntries(const QMap<QString, QString>& entries)
{
    if (entries.contains(otherKey))
        m_who->setItems(
            {{entries.value(otherKey), entries.value(otherNameKey)}}, entries.value(otherKey));
    m_form->setEntries(entries);
    if (entries.contains(copyKey))
        m_copy->setCopy({QUuid::fromString(entries.value(copyKey)), authorityPaper,
            QByteArray::fromBase64(entries.value(pictureKey).toLatin1())});
    askForCopy();
}

void LinkForm::setLocked(bool locked)
{
    m_form->setLocked(locked);
    m_copy->setLocked(locked);
    m_commit->setEnabled(!locked);
}

} // namespace hui::customers
