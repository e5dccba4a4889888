// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DocumentFill.h"

#include "ui/DocumentScan.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/MaskedLine.h"
#include "ui/Module.h"

#include <QComboBox>

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

} // namespace

DocumentFill::DocumentFill(QWidget& page, const Services& services, const DocumentLines& lines)
    : QObject(&page)
    , m_lines(lines)
    , m_today(services.shift.businessDate)
{
    if (!services.reader)
        return;
    auto* scan = new DocumentScan(page, *services.reader, m_today);
    connect(scan, &DocumentScan::scanned, this, &DocumentFill::enter);
    connect(scan, &DocumentScan::failed, this, [this](const Error& why) {
        if (isOpen())
            say(Field::State::Error, textOf(why));
    });
}

/// Parts of a form that are hidden, as the lines of somebody else than is served, are opened by the
/// document.
bool DocumentFill::isOpen() const
{
    return m_lines.form->isVisible() && m_lines.form->isEnabled();
}

void DocumentFill::say(Field::State state, const QString& text)
{
    if (m_lines.place)
        m_lines.place->setVerdict({state, text});
}

void DocumentFill::enter(const ReadDocument& document)
{
    if (!isOpen())
        return;
    const Certificate& certificate = document.certificate;
    if (m_lines.kind)
        m_lines.kind->setCurrentIndex(m_lines.kind->findData(nameOf(certificate.kind)));
    put(m_lines.name, document.fields.value(CustomerField::Name));
    put(m_lines.number, certificate.number);
    put(m_lines.country,
        certificate.kind == CertificateKind::Passport ? certificate.country : QString());
    put(m_lines.until, certificate.validUntil.toString(Qt::ISODate));
    put(m_lines.birth, document.fields.value(CustomerField::Birth));
    if (certificate.isExpired(m_today))
        say(Field::State::Warning, tr("This document has expired: see another one."));
    Q_EMIT filled(document);
}

} // namespace hui
