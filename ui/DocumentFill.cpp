// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DocumentFill.h"

#include "ui/DocumentScan.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/Module.h"

#include <QComboBox>

#include <algorithm>

namespace hui {

namespace {

/// What was said of the last one is not said of this one.
void forgetVerdict(QWidget* editor)
{
    for (QWidget* each = editor; each; each = each->parentWidget())
        if (auto* field = qobject_cast<Field*>(each))
            return field->setVerdict({});
}

void put(QLineEdit* line, const QString& text)
{
    if (!line)
        return;
    line->setText(text);
    forgetVerdict(line);
}

void put(MaskedLine* line, const QString& entry)
{
    if (!line)
        return;
    line->setEntry(entry);
    forgetVerdict(line);
}

void say(Field* place, Field::State state, const QString& text)
{
    if (place)
        place->setVerdict({state, text});
}

} // namespace

DocumentFill::DocumentFill(QWidget& page, const Services& services, const DocumentLines& lines)
    : QObject(&page)
    , m_lines(lines)
    , m_today(services.shift.businessDate)
{
    if (!services.reader)
        return;
    m_scan = new DocumentScan(page, *services.reader, m_today);
    connect(m_scan, &DocumentScan::scanned, this, &DocumentFill::heed);
    connect(m_scan, &DocumentScan::failed, this, &DocumentFill::refuse);
}

bool DocumentFill::offer(const QString& line)
{
    return m_scan && isOpen() && m_scan->offer(line);
}

/// Parts of a form that are hidden, as the lines of somebody else than is served, are opened by the
/// document.
bool DocumentFill::isOpen() const
{
    return m_lines.form->isVisible() && m_lines.form->isEnabled();
}

void DocumentFill::offerSecond(
    const DocumentLines& lines, const std::function<bool(const ReadDocument&)>& isTheirs)
{
    m_second = lines;
    m_isSecond = isTheirs;
}

/// Whether the keyboard is in the lines of the second person.
bool DocumentFill::isAtSecond() const
{
    const QList<const QWidget*> all{m_second.name, m_second.kind, m_second.number, m_second.country,
        m_second.until, m_second.birth};
    return std::ranges::any_of(all, [](const QWidget* each) { return each && each->hasFocus(); });
}

void DocumentFill::refuse(const Error& why)
{
    if (!isOpen())
        return;
    const bool isTheirs = m_isSecond && (isAtSecond() || m_isSecond(ReadDocument{}));
    say((isTheirs ? m_second : m_lines).place, Field::State::Error, textOf(why));
}

void DocumentFill::heed(const ReadDocument& document)
{
    if (!isOpen())
        return;
    if (m_isSecond && m_isSecond(document)) {
        enter(document, m_second);
        Q_EMIT secondFilled(document);
        return;
    }
    enter(document, m_lines);
    Q_EMIT filled(document);
}

void DocumentFill::enter(const ReadDocument& document, const DocumentLines& lines)
{
    const Certificate& certificate = document.certificate;
    if (lines.kind)
        lines.kind->setCurrentIndex(lines.kind->findData(nameOf(certificate.kind)));
    put(lines.name, document.fields.value(CustomerField::Name));
    put(lines.number, certificate.number);
    put(lines.country,
        certificate.kind == CertificateKind::Passport ? certificate.country : QString());
    put(lines.until, certificate.validUntil.toString(Qt::ISODate));
    put(lines.birth, document.fields.value(CustomerField::Birth));
    if (certificate.isExpired(m_today))
        say(lines.place, Field::State::Warning, tr("This document has expired: see another one."));
}

} // namespace hui
