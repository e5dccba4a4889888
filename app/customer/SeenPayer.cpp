// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/SeenPayer.h"

#include "app/customer/Validity.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPayerName = 64;

std::unexpected<Error> wrongPayer(const char* text, const QString& field)
{
    return failure(Error::Kind::Input, text, field);
}

/// The last day of the document; invalid: long-term. Nothing when it is no day.
std::optional<QDate> lastDayOf(const QJsonObject& payer)
{
    const QString told = payer.value("valid_until"_L1).toString();
    if (told.isEmpty())
        return QDate();
    const QDate day = QDate::fromString(told, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Result<Certificate> readPayer(const QJsonObject& payer, const QDate& day)
{
    const QString name = payer.value("name"_L1).toString().trimmed();
    if (name.isEmpty() || name.size() > longestPayerName)
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "Note the name as on the document."), u"name"_s);
    const auto kind = certificateKindOf(payer.value("document_kind"_L1).toString());
    if (!kind)
        return wrongPayer(QT_TRANSLATE_NOOP("Error", "Nobody is identified by such a document."),
            u"document_kind"_s);
    auto document = parseCertificate(*kind, payer.value("document_no"_L1).toString(),
        payer.value("country"_L1).toString().toUpper(), day);
    if (!document) {
        Error wrong = document.error();
        wrong.detail = wrong.detail == u"country" ? u"country"_s : u"document_no"_s;
        return std::unexpected(wrong);
    }
    const auto lastDay = lastDayOf(payer);
    if (!lastDay)
        return wrongPayer(QT_TRANSLATE_NOOP("Error", "There is no such day."), u"valid_until"_s);
    document->validUntil = *lastDay;
    if (document->isExpired(day))
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "The document has run out: see one that is valid."),
            u"valid_until"_s);
    if (const auto ends = checkValidity(*document, day); !ends) {
        Error wrong = ends.error();
        wrong.detail = wrong.detail == u"kind" ? u"document_kind"_s : u"valid_until"_s;
        return std::unexpected(wrong);
    }
    if (!payer.value("copy_kept"_L1).toBool())
        return wrongPayer(
            QT_TRANSLATE_NOOP("Error", "Keep a copy of the document."), u"copy_kept"_s);
    return document;
}

Result<Done> checkSeenPayer(const QJsonObject& payer, const QDate& day)
{
    const auto document = readPayer(payer, day);
    return document ? Result<Done>(Done{}) : std::unexpected(document.error());
}

} // namespace hui
