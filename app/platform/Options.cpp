// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace hui::platform {

namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> usage(const QString& detail)
{
    return failure(Error::Kind::Input,
        QT_TRANSLATE_NOOP("Error", "The command line cannot be understood."), detail);
}

/// What is done instead of serving, or before it.
void declareOrders(QCommandLineParser& parser)
{
    parser.addOptions({
        {u"new-enrolment-code"_s,
            u"print an enrolment bundle and end: --new-enrolment-code DEVICE BRANCH"_s},
        {u"bundle-file"_s,
            u"with --new-enrolment-code: serve, and write the bundle here before the port file"_s,
            u"FILE"_s},
        {u"enrol-factor"_s,
            u"enrol a second factor and end: --enrol-factor OPERATOR totp|totp-sha256|card; the"
            " address of a new key is printed once, the number of a card is read from the standard"
            " input"_s},
        {u"remove-factor"_s, u"take one away and end: --remove-factor OPERATOR totp|card"_s},
        {u"set-approval-policy"_s,
            u"read the table of who signs what from the standard input, as JSON, put it in force "
            u"from"
            " its day on, tell the desks, and end"_s},
        {u"set-copy-policy"_s,
            u"read for how long copies of papers are kept, and whether one is asked of who acts"
            " for another, from the standard input, as JSON, put it in force from its day on, and"
            " end"_s},
    });
}

void declare(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"HuiDesk platform: the bank's side of the teller desks."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"database"_s, u"sqlite:FILE or postgresql://user:password@host:port/name"_s, u"URL"_s},
        {u"listen"_s, u"where desks connect (client certificate required)"_s, u"ADDRESS"_s,
            u"127.0.0.1:0"_s},
        {u"enrol-listen"_s, u"where desks enrol and health and metrics are asked"_s, u"ADDRESS"_s,
            u"127.0.0.1:0"_s},
        {u"phone-listen"_s, u"where customers' phones open pages; none when not given"_s,
            u"ADDRESS"_s},
        {u"phone-url"_s, u"https URL under which phones reach that address"_s, u"URL"_s},
        {u"phone-certificate"_s, u"PEM chain that phones trust, of a P-256 key"_s, u"FILE"_s},
        {u"phone-key"_s, u"its key, PEM"_s, u"FILE"_s},
        {u"phone-per-minute"_s, u"phone requests of one address; 0 when a proxy limits them"_s,
            u"COUNT"_s, u"60"_s},
        {u"partner-listen"_s, u"where programs of partners call; none when not given"_s,
            u"ADDRESS"_s},
        {u"partner-certificate"_s, u"PEM chain that partners trust, of a P-256 key"_s, u"FILE"_s},
        {u"partner-key"_s, u"its key, PEM"_s, u"FILE"_s},
        {u"partner-per-minute"_s, u"partner requests of one address; 0 when a proxy limits them"_s,
            u"COUNT"_s, u"600"_s},
        {u"pki"_s, u"folder with the bank's authority and this server's key; made when new"_s,
            u"DIR"_s},
        {u"name"_s, u"a further name of this server, DNS:host or IP:address; repeatable"_s,
            u"NAME"_s},
        {u"workers"_s, u"handler threads; PostgreSQL only"_s, u"COUNT"_s, u"4"_s},
        {u"seed"_s, u"'sample': a bank to try things out"_s, u"WHAT"_s},
        {u"restored"_s,
            u"the database was restored from a backup: the desks send again what it lost"_s},
        {u"new-data-key"_s,
            u"make the next data key and close the data of customers anew with it; no other process"
            " of the platform may run meanwhile"_s},
        {u"port-file"_s, u"written once listening: {url, enrol_url, pid}"_s, u"FILE"_s},
        {u"log-file"_s, u"JSON lines; standard error when not given"_s, u"FILE"_s},
        {u"allow-faults"_s, u"tests only: let --fault act"_s},
        {u"traffic-log"_s,
            u"tests only: every request and answer as JSON lines, customers' data included"_s,
            u"FILE"_s},
        {u"fault"_s,
            u"before_commit:N, after_commit:N, drop_answer:N, drop_every:N, counted over writes"_s,
            u"FAULT"_s},
    });
    declareOrders(parser);
    parser.addPositionalArgument(u"arguments"_s,
        u"DEVICE BRANCH of --new-enrolment-code, OPERATOR KIND of a second factor"_s,
        u"[DEVICE BRANCH | OPERATOR KIND]"_s);
}

Result<server::Faults> faultsOf(const QCommandLineParser& parser)
{
    QStringList words = parser.values(u"fault"_s);
    if (!words.isEmpty() && !parser.isSet(u"allow-faults"_s))
        return usage(u"--fault needs --allow-faults"_s);
    return server::Faults::parse(words);
}

/// The options that begin with "phone" or "partner".
Result<Done> readOpen(const QCommandLineParser& parser, const QString& prefix, OpenListener& open)
{
    open.listen = parser.value(prefix + u"-listen"_s);
    open.certificate = parser.value(prefix + u"-certificate"_s);
    open.key = parser.value(prefix + u"-key"_s);
    bool isNumber = false;
    open.perMinute = parser.value(prefix + u"-per-minute"_s).toInt(&isNumber);
    if (!isNumber || open.perMinute < 0)
        return usage(u"--%1-per-minute is 0 or more"_s.arg(prefix));
    if (open.certificate.isEmpty() != open.key.isEmpty())
        return usage(u"--%1-certificate and --%1-key go together"_s.arg(prefix));
    return Done{};
}

Result<Done> readPhones(const QCommandLineParser& parser, Options& options)
{
    if (const auto read = readOpen(parser, u"phone"_s, options.phones); !read)
        return read;
    options.phoneUrl = parser.value(u"phone-url"_s);
    if (options.phones.listen.isEmpty() != options.phoneUrl.isEmpty())
        return usage(u"--phone-listen and --phone-url go together"_s);
    if (!options.phoneUrl.isEmpty() && !options.phoneUrl.startsWith(u"https://"))
        return usage(u"--phone-url is https://…"_s);
    while (options.phoneUrl.endsWith(u'/'))
        options.phoneUrl.chop(1);
    return Done{};
}

Result<Done> readFactorOrder(const QStringList& arguments, Options& options)
{
    QStringList kinds{u"totp"_s, u"card"_s};
    if (!options.removeFactor)
        kinds += u"totp-sha256"_s;
    if (arguments.size() != 2 || !kinds.contains(arguments.at(1)))
        return usage(u"a second factor takes OPERATOR and one of "_s + kinds.join(u", "_s));
    options.factorOperator = arguments.at(0);
    options.factorKind = arguments.at(1);
    return Done{};
}

/// What is done instead of serving, or before it.
Result<Done> readOrder(const QCommandLineParser& parser, Options& options)
{
    const QStringList arguments = parser.positionalArguments();
    QStringList orders;
    for (const QString& order : {u"new-enrolment-code"_s, u"enrol-factor"_s, u"remove-factor"_s,
             u"set-approval-policy"_s, u"set-copy-policy"_s})
        if (parser.isSet(order))
            orders += order;
    if (orders.size() > 1)
        return usage(u"one at a time: --"_s + orders.join(u", --"_s));
    if (orders.isEmpty())
        return arguments.isEmpty() ? Result<Done>(Done{})
                                   : usage(u"not known: "_s + arguments.first());
    if (orders.first().startsWith(u"set-")) {
        options.setApprovalPolicy = orders.first() == u"set-approval-policy";
        options.setCopyPolicy = !options.setApprovalPolicy;
        return arguments.isEmpty() ? Result<Done>(Done{})
                                   : usage(u"not known: "_s + arguments.first());
    }
    if (orders.first() != u"new-enrolment-code") {
        options.removeFactor = orders.first() == u"remove-factor";
        return readFactorOrder(arguments, options);
    }
    if (arguments.size() != 2)
        return usage(u"--new-enrolment-code takes DEVICE BRANCH"_s);
    options.newCodeDevice = arguments.at(0);
    options.newCodeBranch = arguments.at(1);
    options.bundleFile = parser.value(u"bundle-file"_s);
    return Done{};
}

} // namespace

Result<Options> optionsOf(const QStringList& arguments)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments))
        return usage(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    Options options{parser.value(u"database"_s), parser.value(u"listen"_s),
        parser.value(u"enrol-listen"_s), parser.value(u"pki"_s), parser.values(u"name"_s),
        parser.value(u"log-file"_s), parser.value(u"port-file"_s), parser.isSet(u"seed"_s)};
    if (!options.database.startsWith(u"sqlite:") && !options.database.startsWith(u"postgresql://"))
        return usage(u"--database is sqlite:FILE or postgresql://…"_s);
    if (options.pki.isEmpty())
        return usage(u"--pki is missing"_s);
    if (options.seedSample && parser.value(u"seed"_s) != u"sample")
        return usage(u"--seed is 'sample'"_s);
    bool isNumber = false;
    options.workers = parser.value(u"workers"_s).toInt(&isNumber);
    if (!isNumber || options.workers < 1 || options.workers > 64)
        return usage(u"--workers is 1 to 64"_s);
    const auto faults = faultsOf(parser);
    if (!faults)
        return std::unexpected(faults.error());
    options.faults = *faults;
    options.isRestored = parser.isSet(u"restored"_s);
    options.newDataKey = parser.isSet(u"new-data-key"_s);
    options.trafficLog = parser.value(u"traffic-log"_s);
    if (!options.trafficLog.isEmpty() && !parser.isSet(u"allow-faults"_s))
        return usage(u"--traffic-log needs --allow-faults"_s);
    if (const auto phone = readPhones(parser, options); !phone)
        return std::unexpected(phone.error());
    if (const auto partner = readOpen(parser, u"partner"_s, options.partners); !partner)
        return std::unexpected(partner.error());
    if (const auto order = readOrder(parser, options); !order)
        return std::unexpected(order.error());
    return options;
}

} // namespace hui::platform
