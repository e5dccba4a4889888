// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecipientField.h"

#include "app/core/Async.h"
#include "app/sync/Uplink.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"

#include <QJsonArray>
#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int recipientWidth = 560;

struct Directory {
    QString path; ///< and the name of its list
    QString code; ///< the field that holds it
};

Directory directoryOf(ConsentRecipient recipient)
{
    if (recipient == ConsentRecipient::School)
        return {u"schools"_s, u"id"_s};
    return {u"hospitals"_s, u"hospital"_s};
}

} // namespace

RecipientField::RecipientField(Uplink& uplink, QWidget* parent)
    : QWidget(parent)
    , m_uplink(uplink)
    , m_find(new FindBox(this))
    , m_field(new Field(tr("Hospital or school"), m_find, this))
{
    m_find->setObjectName(u"consent.recipient"_s);
    m_find->setAccessibleName(tr("Hospital or school"));
    m_find->setIconName(u"search"_s);
    m_field->setRequired();
    m_field->setHelp(tr("The signed text names it: for this one alone"));
    setMaximumWidth(recipientWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(m_find, &FindBox::searched, this, &RecipientField::look);
    connect(m_find, &FindBox::chosen, this, [this] {
        m_field->setVerdict({});
        Q_EMIT edited();
    });
    hide();
}

void RecipientField::setRecipient(ConsentRecipient recipient)
{
    setVisible(recipient != ConsentRecipient::Bank);
    if (recipient == m_recipient)
        return;
    m_recipient = recipient;
    clear();
}

void RecipientField::clear()
{
    m_names.clear();
    m_find->setItems({}, {});
    m_field->setVerdict({});
}

QString RecipientField::code() const
{
    return m_recipient == ConsentRecipient::Bank ? QString() : m_find->chosenId();
}

QString RecipientField::name() const
{
    return m_names.value(code());
}

bool RecipientField::check()
{
    if (m_recipient == ConsentRecipient::Bank || !code().isEmpty())
        return true;
    refuse(tr("Type its name and choose."));
    return false;
}

void RecipientField::refuse(const QString& words)
{
    m_field->setVerdict({Field::State::Error, words});
    m_find->setFocus();
}

void RecipientField::choose(const QString& code, const QString& name)
{
    m_names.insert(code, name);
    m_find->setItems({{code, name}}, code);
}

void RecipientField::setLocked(bool locked)
{
    m_find->setEnabled(!locked);
}

void RecipientField::look(const QString& words)
{
    const Directory directory = directoryOf(m_recipient);
    const QString path = u"/v1/%1?q=%2"_s.arg(
        directory.path, QString::fromLatin1(QUrl::toPercentEncoding(words.left(60))));
    whenDone(m_uplink.ask({.path = path}), this,
        [this, words, directory](const Result<UplinkAnswer>& answer) {
            QList<FindItem> items;
            if (!answer || answer->isProblem()) {
                const bool isChinese = QLocale().language() == QLocale::Chinese;
                m_field->setVerdict({Field::State::Warning,
                    answer ? answer->text(isChinese) : textOf(answer.error())});
                return m_find->offer(words, items);
            }
            const QJsonArray found = answer->body.value(directory.path).toArray();
            for (const auto& each : found) {
                const QJsonObject one = each.toObject();
                const QString code = one.value(directory.code).toString();
                m_names.insert(code, one.value("name"_L1).toString());
                items.append(
                    {code, m_names.value(code), one.value("name_en"_L1).toString().toLower(),
                        one.value("city_name"_L1).toString()});
            }
            m_find->offer(words, items);
        });
}

} // namespace hui::customers
