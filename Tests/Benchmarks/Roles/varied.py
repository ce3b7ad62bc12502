#!/usr/bin/env python3
"""varied.py MAKER CORPUS OUT [--articles N] [--skip N] [--style seed|mixed] [--seed K]: an archive to learn roles from.

MAKER is a script that sets news articles as pages, with truth (the one Tests/Benchmarks/Archives measures with; neither it nor
CORPUS is in this repository). Its leads, names and credits are replaced by others here, some of them new in every archive, so
that none of its words can be learnt by heart; --skip leaves out as many of the first articles, which are measured with.
Writes OUT and OUT.truth."""
import argparse, importlib.util, os, random, sys, tempfile

SURNAMES = "赵钱孙周吴郑冯陈卫蒋沈韩朱秦许何吕张孔曹严魏陶姜谢邹苏潘葛范彭郎鲁韦马方任袁柳史唐费岑薛雷倪汤罗毕安常于傅顾孟黄萧尹汪祁毛戴宋庞熊纪项祝董梁杜蓝席季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡霍万柯管卢莫房解应丁邓单洪包左石崔吉龚程邢裴陆荣翁"
GIVEN = "一丽云亚仁伟伯佩佳修俊倩健光兰军凯利勇华博卫可启和嘉国培增士夏大天奇妍子宁安宏宗宝家容小少尚岚岩峰川平庆延建开强彤彬德志忠思怡恒悦慧成承振捷敏文斌旭昊明昕春晓晨景曼月朝杰松林枫柏树梅楠欣正永江沛泉波泽洁洋洪涛淑清渊源溪潇澜炎然燕玉玲珍珊琪琳瑞瑶璐甜甫畅登百真睿石磊祥福秀立童竹筠素红纯绍维绮美群翔翠耀育能良艳芬芳苗若英茜茹荣莉莎菁菲萌蓉蕾薇虹蝶行西言诗诚谦贝贤赫越跃轩辉辰迎进远道邦郁重钊钢铭锋长闻阳陶隽雅雨雪雯震霖霞静韬韵颖风飞馨驰骁高魁鸣鹏麟"
PLACES = "济南 太原 兰州 昆明 贵阳 福州 厦门 合肥 郑州 西安 银川 海口 澳门 台中 高雄 苏州 洛阳 桂林 大连 哈尔滨 石家庄 连云港".split()
WORDS = "江岸 海风 春申 松涛 金陵 五羊 燕山 洞庭 长河 星岛 南洋 塞上 晋察 渤海 西江 太湖 凤凰 大同".split()
LEADS = [("lead", "{own}讯（{role}{a}）"), ("lead", "{own}讯 {role} {a} 通讯员 {b} 报道"), ("lead", "【{own}讯】"),
         ("lead", "【{place}电】"), ("lead", "中新社{place}{m}月{d}日电（记者 {a}）"), ("lead", "新华网{place}{m}月{d}日电（{a}）"),
         ("lead", "（{own}讯）"), ("lead", "本刊{place}{m}月{d}日讯"), ("lead", "本报{place}{m}月{d}日电（记者{a} {b}）"),
         ("lead", "〔记者{a}／{place}报道〕"), ("lead", "{own}消息（{a}）"), ("line", "■{own}{role} {a}"), ("line", "文/{a}"),
         ("line", "{own}{role} {a} 实习生 {b}"), ("line", "{a} {b}"), ("line", "本报驻{place}记者 {a}"), ("line", "○ {a}"),
         ("tail", "（{a}）"), ("tail", "（{a} {b}）"), ("tail", "（通讯员 {a}）"), ("none", ""), ("none", "")]
CREDITS = ["{a}/摄", "图/{a}", "（{a} 供图）", "{role} {a} 摄影", "{a}摄", "新华社发（{a} 摄）", "图片由{a}提供", "{own}记者 {a} {b} 图"]


def varied(maker, rng):
    names = sorted({rng.choice(SURNAMES) + "".join(rng.choices(GIVEN, k=rng.choice((1, 2, 2)))) for _ in range(60)})
    own = rng.choice([rng.choice(WORDS) + rng.choice(("社", "台", "网", "晚报", "日报")), "本报", "本报", "本台", "本社", "本刊"])
    leads = rng.sample(LEADS, 9)
    maker.NAMES, maker.PLACES = names, rng.sample(PLACES, 8)
    maker.LEADS = [(rng.randint(4, 30), where, text.replace("{own}", own)) for where, text in leads]
    maker.CREDITS = [text.replace("{own}", own) for text in rng.sample(CREDITS, 4)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maker"); parser.add_argument("corpus"); parser.add_argument("out")
    parser.add_argument("--articles", type=int, default=120); parser.add_argument("--skip", type=int, default=20000)
    parser.add_argument("--style", default="mixed"); parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    spec = importlib.util.spec_from_file_location("maker", options.maker)
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    varied(maker, random.Random(options.seed))
    part = tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8", delete=False)
    for number, line in enumerate(maker.lines_of(options.corpus)):
        if number >= options.skip + options.articles: break
        if number >= options.skip: part.write(line)
    part.close()
    sys.argv = [options.maker, part.name, options.out, "--articles", str(options.articles), "--style", options.style,
                "--seed", str(options.seed), "--truth", options.out + ".truth"]
    maker.main()
    os.remove(part.name)


if __name__ == "__main__": main()
