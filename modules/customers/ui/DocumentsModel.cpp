// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/DocumentsModel.h"

#include "app/core/ChinaTime.h"
#include "app/customer/Consent.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

#include <utility>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

QString kindText(const QString& kind)
{
    if (kind == u"copy")
        return DocumentsModel::tr("Copy of a paper");
    if (kind == u"photo")
        return DocumentsModel::tr("Photograph");
    if (kind == u"signature")
        return DocumentsModel::tr("Signature");
    if (kind == u"consent")
        return DocumentsModel::tr("Consent");
    return kind == u"voucher" ? DocumentsModel::tr("Voucher") : kind;
}

/// What services call their papers; one that is not known stands as it is called.
QString paperText(const QString& paper)
{
    if (paper == u"credit_code")
        return DocumentsModel::tr("Business licence");
    if (paper == u"resident_id")
        return DocumentsModel::tr("Resident ID");
    if (paper == authorityPaper)
        return DocumentsModel::tr("Proof of an authority");
    return paper;
}

QString aboutText(const PersonDocument& row)
{
    if (row.kind == u"voucher")
        return EntryText::nameOfKind(row.about);
    if (row.kind == u"photo")
        return row.about == u"front" ? DocumentsModel::tr("Front of the document")
                                     : DocumentsModel::tr("Back of the document");
    if (row.kind == u"consent") {
        if (const auto service = consentServiceOf(row.about))
            return CustomerText::name(*service);
        const auto kind = consentKindOf(row.about);
        return kind ? CustomerText::name(*kind) : row.about;
    }
    return row.kind == u"copy" ? paperText(row.about) : row.about;
}

} // namespace

DocumentsModel::DocumentsModel(QString branch, const QDate& today, QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Kind")}, {tr("What")}, {tr("Where")}, {tr("Channel")},
                        {tr("Number")}},
          parent)
    , m_branch(std::move(branch))
    , m_today(today)
{
}

void DocumentsModel::setDocuments(const QList<PersonDocument>& documents)
{
    setRows(documents);
}

QString DocumentsModel::text(const PersonDocument& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Time: {
        const QDateTime at = inChina(row.at);
        const bool isThisYear = at.date().year() == m_today.year();
        return at.toString(isThisYear ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd"_s);
    }
    case Kind: return kindText(row.kind);
    case About: return aboutText(row);
    case Place: return row.branch == m_branch ? tr("This branch") : row.branch;
    case Channel: return row.channel == u"phone" ? tr("Phone") : tr("Counter");
    case Number: return row.number;
    case ColumnCount: break;
    }
    return {};
}

QVariant DocumentsModel::look(const PersonDocument& row, int column, int role) const
{
    switch (role) {
    case TokenRole: return column == Time || column == Place ? ink(Token::Text2) : QVariant();
    case Qt::ToolTipRole: return QStringList{text(row, Kind), text(row, About)}.join(u" · "_s);
    default: return {};
    }
}

} // namespace hui::customers
