// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/CheckCommand.h"

#include "app/core/ChinaTime.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/core/rules/Rules.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hui {

namespace {

using namespace Qt::StringLiterals;

/// One line of JSON with the five fields of every answer.
QByteArray lineOf(const RuleOutcome& outcome)
{
    const QJsonObject object{{u"valid"_s, outcome.valid}, {u"normalised"_s, outcome.normalised},
        {u"parts"_s, outcome.parts}, {u"warnings"_s, QJsonArray::fromStringList(outcome.warnings)},
        {u"reason"_s, outcome.reason}};
    return canonicalJson(object) + '\n';
}

/// The outcome of a line of a batch. A line that cannot be read is invalid like any other, so
/// that answers stay in step with questions.
RuleOutcome outcomeOf(const QByteArray& line, QDate today)
{
    const auto parsed = parseStrict(line);
    if (!parsed)
        return invalid(QString(), u"malformed_line"_s);
    const QJsonValue rule = parsed->value("rule"_L1);
    const QJsonValue text = parsed->value("v"_L1);
    if (!rule.isString() || !text.isString())
        return invalid(QString(), u"malformed_line"_s);
    const QString name = rule.toString();
    return checkRule(name, text.toString(), today).value_or(invalid({}, u"unknown_rule"_s));
}

Exit runBatch(const Terminal& terminal, QDate today)
{
    bool allValid = true;
    QByteArray answers; // until the next question has to be waited for
    while (true) {
        const QByteArray line = terminal.in.readLine();
        if (line.isEmpty())
            break;
        const RuleOutcome outcome = outcomeOf(line.trimmed(), today);
        allValid = allValid && outcome.valid;
        answers += lineOf(outcome);
        if (!terminal.in.canReadLine()) {
            terminal.out.write(answers);
            answers.clear();
        }
    }
    terminal.out.write(answers);
    return allValid ? Exit::Valid : Exit::Invalid;
}

Exit runCheck(const Terminal& terminal, const Command& command, const QStringList& arguments)
{
    const QDate today = dateInChina(terminal.clock.nowUtc());
    if (arguments == QStringList{u"--list"_s}) {
        for (const QString& name : ruleNames())
            terminal.say(name);
        return Exit::Valid;
    }
    if (arguments == QStringList{u"--batch"_s})
        return runBatch(terminal, today);
    if (arguments.size() != 2)
        return terminal.misused(u"a rule and a text are needed"_s, command.usage);
    const auto outcome = checkRule(arguments[0], arguments[1], today);
    if (!outcome)
        return terminal.misused(u"unknown rule: "_s + arguments[0], command.usage);
    terminal.out.write(lineOf(*outcome));
    return outcome->valid ? Exit::Valid : Exit::Invalid;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"Check an identifier: resident id, IBAN, MRZ, bill words …"_s,
        u"usage: huideskctl check <rule> <text>\n"
        "       huideskctl check --batch < lines.jsonl\n"
        "       huideskctl check --list\n\n"
        "Prints {\"valid\",\"normalised\",\"parts\",\"warnings\",\"reason\"} on one line. A batch "
        "reads\n"
        "a line {\"rule\":\"iban\",\"v\":\"…\"} at a time and answers one for each, also for lines "
        "it\n"
        "cannot read (reason malformed_line or unknown_rule). The lines of an MRZ are joined by a\n"
        "line end. --list prints the names of the rules.\n\n"
        "Exit: 0 valid (a batch: every line), 1 invalid, 2 wrong usage."_s,
        runCheck};
}

} // namespace hui
