// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ExportPaper.h"

#include "app/core/ChinaTime.h"
#include "app/customer/ConsentGiver.h"
#include "app/receipt/EntryNames.h"
#include "app/receipt/SheetPainter.h"
#include "modules/customers/PaperWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

QString sexWord(const QString& value)
{
    return value == u"M" ? u"男"_s : value == u"F" ? u"女"_s : value;
}

QString dayText(const QDate& day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"—"_s;
}

QString timeText(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

SheetTable fieldTable(const Customer& record)
{
    SheetTable table{
        u"fields"_s, u"基本信息"_s, {{u"field"_s, u"项目"_s, 1}, {u"value"_s, u"内容"_s, 3}}, {}};
    for (const CustomerField field : customerFields())
        if (const QString value = record.value(field); !value.isEmpty())
            table.rows.append(
                {paperWord(field), field == CustomerField::Sex ? sexWord(value) : value});
    return table;
}

SheetTable certificateTable(const Customer& record)
{
    SheetTable table{u"certificates"_s, u"证件"_s,
        {{u"kind"_s, u"种类"_s, 2}, {u"number"_s, u"号码"_s, 3}, {u"country"_s, u"签发国"_s, 1},
            {u"valid_until"_s, u"有效期至"_s, 2}},
        {}};
    for (const Certificate& one : record.certificates)
        table.rows.append({paperWord(one.kind), one.number, one.country,
            one.validUntil.isValid() ? dayText(one.validUntil) : u"长期"_s});
    return table;
}

/// Who gave it in the person's place: "监护人 王*明"; "—": the person did.
QString giverText(const Customer& record, const Consent& consent)
{
    const auto role = giverOf(record.links, consent);
    return role ? paperWord(*role) + u' ' + masked(CustomerField::Name, consent.guardian) : u"—"_s;
}

SheetTable consentTable(const Customer& record)
{
    SheetTable table{u"consents"_s, u"单独同意"_s,
        {{u"kind"_s, u"种类"_s, 2}, {u"purpose"_s, u"目的"_s, 3}, {u"text"_s, u"文本版本"_s, 1},
            {u"guardian"_s, u"代为同意"_s, 2}, {u"at"_s, u"同意日期"_s, 2},
            {u"until"_s, u"有效期至"_s, 2}, {u"withdrawn"_s, u"撤回日期"_s, 2}},
        {}};
    for (const Consent& one : record.consents)
        table.rows.append({one.service ? paperWord(*one.service) : paperWord(one.kind), one.purpose,
            one.text, giverText(record, one), dayText(dateInChina(one.at)), dayText(one.until),
            dayText(dateInChina(one.withdrawnAt))});
    return table;
}

SheetTable tagTable(const Customer& record, const QHash<QString, QString>& names)
{
    SheetTable table{u"tags"_s, u"客户标签"_s, {{u"tag"_s, u"标签"_s, 1}}, {}};
    for (const CustomerTag& one : record.tags)
        if (one.isOn)
            table.rows.append({names.value(one.tag, one.tag)});
    return table;
}

SheetTable accountTable(const QList<PaidAccount>& accounts, const QHash<QString, QString>& names)
{
    SheetTable table{u"accounts"_s, u"缴费户号"_s,
        {{u"biller"_s, u"缴费单位"_s, 2}, {u"account"_s, u"户号"_s, 2},
            {u"last"_s, u"最近缴费"_s, 2}},
        {}};
    for (const PaidAccount& one : accounts)
        table.rows.append(
            {names.value(one.biller, one.biller), one.account, dayText(dateInChina(one.lastAt))});
    return table;
}

SheetTable dealingTable(const QList<JournalEntry>& dealings)
{
    SheetTable table{u"dealings"_s, u"业务记录"_s,
        {{u"at"_s, u"日期"_s, 2}, {u"kind"_s, u"业务"_s, 2}, {u"amount"_s, u"金额"_s, 2},
            {u"branch"_s, u"网点"_s, 1}, {u"number"_s, u"业务编号"_s, 4}},
        {}};
    for (const JournalEntry& one : dealings) {
        const Operation& made = one.operation;
        table.rows.append({dayText(dateInChina(made.at)), paperNameOf(made.kind),
            made.amount ? made.amount->toString() : u"—"_s, made.shift.branch,
            made.id.toString(QUuid::WithoutBraces)});
    }
    return table;
}

SheetTable logTable(const QList<LogLine>& log)
{
    SheetTable table{u"log"_s, u"查阅与变更记录"_s,
        {{u"at"_s, u"时间"_s, 3}, {u"act"_s, u"操作"_s, 3}, {u"operator"_s, u"柜员"_s, 1},
            {u"branch"_s, u"网点"_s, 1}, {u"device"_s, u"终端"_s, 2}},
        {}};
    for (const LogLine& one : log)
        table.rows.append({timeText(one.at),
            one.isRefused ? paperNameOf(one.act) + u"（未成）"_s : paperNameOf(one.act),
            one.operatorId, one.branch, one.device});
    return table;
}

/// What is not in the copy.
SheetTable extentTable(const ExportScene& scene)
{
    SheetTable table{u"extent"_s, u"记录范围"_s, {{u"extent"_s, u"说明"_s, 1}}, {}};
    if (!scene.isOfBank)
        table.rows.append({u"平台未答复：业务与查阅记录仅本终端，全行记录待补"_s});
    if (!scene.log.isWhole)
        table.rows.append({u"查阅与变更记录仅列最近的，更早的未列"_s});
    table.rows.append({u"用于填单的记录仅含本终端，其他终端的未列"_s});
    return table;
}

/// Of the others the name alone: their data is theirs.
SheetTable linkTable(const Customer& record)
{
    SheetTable table{u"links"_s, u"关系人"_s,
        {{u"role"_s, u"关系"_s, 1}, {u"name"_s, u"姓名"_s, 1}, {u"paper"_s, u"依据"_s, 2},
            {u"until"_s, u"有效期至"_s, 1}},
        {}};
    for (const CustomerLink& one : record.links)
        table.rows.append({paperWord(one.role), masked(CustomerField::Name, one.name), one.paper,
            dayText(one.until)});
    return table;
}

bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

SheetDocument exportSheet(const Customer& record, const ExportScene& scene)
{
    SheetDocument sheet;
    sheet.title = u"个人信息副本"_s;
    sheet.subtitle = scene.place;
    sheet.head = {{u"客户号"_s, record.id.toString(QUuid::WithoutBraces)},
        {u"建档日期"_s, dayText(dateInChina(record.createdAt))}, {u"业务编号"_s, scene.number},
        {u"提供时间"_s, timeText(scene.at)}, {u"柜员"_s, scene.shift.operatorId},
        {u"网点"_s, scene.shift.branch}};
    if (record.eraseOn.isValid())
        sheet.head.append({u"法定保存至"_s, dayText(record.eraseOn)});
    sheet.tables
        = {fieldTable(record), certificateTable(record), consentTable(record), linkTable(record),
            tagTable(record, scene.labels), accountTable(scene.accounts, scene.billers),
            dealingTable(scene.dealings), logTable(scene.log.lines), extentTable(scene)};
    sheet.signatures = {u"客户"_s, u"柜员"_s};
    sheet.footer = u"依《个人信息保护法》第四十五条提供，仅交本人"_s;
    return sheet;
}

Result<ExportFiles> writeExport(
    const Customer& record, const ExportScene& scene, const QString& path)
{
    const auto failed = [](const QString& detail) {
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The copy cannot be written. Is the disk full?"), detail);
    };
    const QFileInfo chosen(path);
    if (!chosen.absoluteDir().mkpath(u"."_s))
        return failed(chosen.absolutePath());
    const SheetDocument sheet = exportSheet(record, scene);
    const QString base = chosen.absoluteDir().filePath(chosen.completeBaseName());
    const QString data = base + u".json"_s;
    if (QFile::exists(data))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "A .json file of this name is there: choose another name."),
            data);
    if (!writeBytes(data, QJsonDocument(toJson(sheet)).toJson()))
        return failed(base);
    const QString paper = base + u".pdf"_s;
    if (const auto written = writePdf(sheet, paper); !written)
        return std::unexpected(written.error());
    if (!QFile::setPermissions(paper, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(paper);
    return ExportFiles{paper, data};
}

} // namespace hui::customers
